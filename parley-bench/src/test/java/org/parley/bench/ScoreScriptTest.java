package org.parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.english.EnglishAnnotator;
import org.parley.model.Span;
import org.parley.text.Source;
import org.parley.train.Polnear.Marked;

/** On some texts of the dev part, the figures are those of the evaluation's own script. */
class ScoreScriptTest {
  private static final int EVERY = 17;

  @TempDir private Path folder;

  @Test
  void theScriptCountsTheSame() throws Exception {
    Path dev = Shared.at("data/polnear/dev");
    Corpus corpus = new Corpus(dev);
    Map<String, Source> sources = some(corpus.sources());
    QuoteSystem parley = new ParleyQuotes(new EnglishAnnotator());
    Map<String, List<Marked>> found = new LinkedHashMap<>();
    sources.forEach((name, source) -> found.put(name, parley.read(source).attributions()));

    Score score = corpus.scorer().score(found);
    String said = script(dev, lines(sources, found));
    assertThat(counts(said, "cofenet/exact source")).isEqualTo(score.source());
    assertThat(counts(said, "cofenet/exact cue")).isEqualTo(score.cue());
    assertThat(counts(said, "cofenet/exact content")).isEqualTo(score.content());
    assertThat(counts(said, "pair/half")).isEqualTo(score.pair());
    assertThat(score.pair().hit()).isGreaterThan(20);
  }

  private static Map<String, Source> some(Map<String, Source> all) {
    Map<String, Source> some = new LinkedHashMap<>();
    List<String> names = new ArrayList<>(all.keySet());
    for (int i = 0; i < names.size(); i += EVERY) {
      some.put(names.get(i), all.get(names.get(i)));
    }
    return some;
  }

  private static String lines(Map<String, Source> sources, Map<String, List<Marked>> found) {
    StringBuilder lines = new StringBuilder();
    found.forEach(
        (name, marked) -> {
          String text = sources.get(name).original();
          List<String> all = marked.stream().map(m -> json(text, m)).toList();
          lines.append("{\"doc\": \"" + name + "\", \"attributions\": " + all + "}\n");
        });
    return lines.toString();
  }

  private static String json(String text, Marked m) {
    return String.format(
        Locale.ROOT,
        "{\"source\": %s, \"cue\": %s, \"content\": %s}",
        json(text, m.source()),
        json(text, m.cue()),
        json(text, m.content()));
  }

  private static String json(String text, List<Span> spans) {
    return spans.stream()
        .map(s -> List.of(text.codePointCount(0, s.start()), text.codePointCount(0, s.end())))
        .toList()
        .toString();
  }

  private String script(Path dev, String lines) throws IOException, InterruptedException {
    Path predictions = Files.writeString(folder.resolve("found.jsonl"), lines);
    Path said = folder.resolve("said.txt");
    Process script =
        new ProcessBuilder(
                "python3",
                Shared.at("tools/score_attribution.py").toString(),
                dev.toString(),
                predictions.toString(),
                "--cofenet",
                Shared.at("data/polnear/cofenet_dev_aligned.json").toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(script.waitFor()).as(Files.readString(said)).isZero();
    return Files.readString(said);
  }

  private static Tally counts(String said, String measure) {
    Matcher m =
        Pattern.compile("(?m)^" + measure + " .*\\(hit (\\d+), predicted (\\d+), gold (\\d+)\\)$")
            .matcher(said);
    assertThat(m.find()).as(measure + " in " + said).isTrue();
    return new Tally(
        Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
  }
}
