package org.parley.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.encoder.Role;
import org.parley.train.Polnear;
import org.parley.train.Polnear.Marked;

/** Compares what a system found in the texts of a part of PolNeAR with what people marked there. */
final class Scorer {
  private final Map<String, Polnear.Text> texts;
  private final Map<String, List<Aligned>> sentences;

  Scorer(List<Polnear.Text> texts, Path aligned) throws IOException {
    this.texts = texts.stream().collect(Collectors.toMap(Polnear.Text::id, t -> t));
    this.sentences =
        Aligned.read(
            aligned,
            texts.stream().collect(Collectors.toMap(Polnear.Text::id, Polnear.Text::text)));
  }

  Score score(Map<String, List<Marked>> found) {
    Score all = Score.NONE;
    for (Map.Entry<String, List<Marked>> entry : found.entrySet()) {
      all = all.and(score(entry.getKey(), entry.getValue()));
    }
    return all;
  }

  private Score score(String name, List<Marked> found) {
    Polnear.Text text = texts.get(name);
    if (text == null) {
      throw new IllegalArgumentException("nobody marked a text named " + name);
    }
    Tally pair = Pairs.compare(text.text(), found, text.attributions());
    Score all = new Score(Tally.NONE, Tally.NONE, Tally.NONE, pair);
    for (Aligned sentence : sentences.getOrDefault(name, List.of())) {
      Map<Role, Tally> parts = Fragments.compare(sentence, found);
      all =
          all.and(
              new Score(
                  parts.getOrDefault(Role.SOURCE, Tally.NONE),
                  parts.getOrDefault(Role.CUE, Tally.NONE),
                  parts.getOrDefault(Role.CONTENT, Tally.NONE),
                  Tally.NONE));
    }
    return all;
  }
}
