package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.Parley;
import org.parley.io.input.InputReader;
import org.parley.model.Reading;
import org.parley.testing.Checkout;
import org.parley.testing.SharedGrammar;
import org.parley.text.Source;

/** Speakers and doers of real passages: of those found, how often the actor meant is right. */
class ActorsMeantTest {
  private static final List<String> TEXTS =
      List.of("data/news-text/news.jsonl.gz", "data/briefings/readouts.jsonl.gz");

  @ParameterizedTest
  @CsvSource({
    "first.jsonl, 150, 0.90",
    "second.jsonl, 145, 0.86",
    "third.jsonl, 160, 0.90",
    "fourth.jsonl, 195, 0.81",
    "fifth.jsonl, 210, 0.78"
  })
  void whoIsMeantIsRight(String file, int found, double share) throws IOException {
    Path shared = Checkout.shared();
    List<MarkedActors.Passage> passages =
        MarkedActors.read(Checkout.root().resolve("corpus/actors").resolve(file));
    Map<String, Source> texts = texts(shared, passages);
    Parley parley = Parley.reader(SharedGrammar.get());
    Map<String, Reading> readings = new TreeMap<>();
    texts.forEach((sha256, source) -> readings.put(sha256, parley.read(source)));

    List<MarkedActors.Outcome> outcomes = new ArrayList<>();
    for (MarkedActors.Passage p : passages) {
      p.mentions().forEach(m -> outcomes.add(MarkedActors.outcome(readings.get(p.sha256()), m)));
    }
    List<MarkedActors.Outcome> told = outcomes.stream().filter(o -> o.right().isPresent()).toList();
    List<String> wrong =
        told.stream().filter(o -> !o.right().get()).map(MarkedActors.Outcome::words).toList();
    System.out.println(
        file
            + ": "
            + outcomes.size()
            + " marked, "
            + told.size()
            + " found, "
            + wrong.size()
            + " wrong");

    assertThat(told.size()).isGreaterThanOrEqualTo(found);
    assertThat(1 - (double) wrong.size() / told.size()).as("wrong: %s", wrong).isGreaterThan(share);
  }

  private static Map<String, Source> texts(Path shared, List<MarkedActors.Passage> passages) {
    Set<String> wanted =
        passages.stream().map(MarkedActors.Passage::sha256).collect(Collectors.toSet());
    Map<String, Source> texts = new TreeMap<>();
    InputReader.each(
        TEXTS.stream().map(t -> shared.resolve(t).toString()).toList(),
        InputStream.nullInputStream(),
        i -> {
          String sha256 = sha256(i.source().original());
          if (wanted.contains(sha256)) {
            texts.put(sha256, i.source());
          }
        },
        fault -> {});
    assertThat(texts.keySet()).isEqualTo(wanted);
    return texts;
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
