package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.Parley;
import org.parley.io.input.InputReader;
import org.parley.model.Reading;
import org.parley.testing.Checkout;
import org.parley.testing.SharedGrammar;
import org.parley.text.Source;

/**
 * Speakers and doers of real passages: of those found, how often the actor meant is right. A usual
 * build reads the newest set; {@code -Dparley.sets=all} reads the others too.
 */
class ActorsMeantTest {
  private static final String NEWEST = "sixth.jsonl";

  private static final List<String> TEXTS =
      List.of("data/news-text/news.jsonl.gz", "data/briefings/readouts.jsonl.gz");

  private static final Map<String, Source> BY_SHA256 = new HashMap<>();

  @BeforeAll
  static void takeTexts() {
    Path shared = Checkout.shared();
    InputReader.each(
        TEXTS.stream().map(t -> shared.resolve(t).toString()).toList(),
        InputStream.nullInputStream(),
        i -> BY_SHA256.put(sha256(i.source().original()), i.source()),
        fault -> {});
  }

  @ParameterizedTest
  @CsvSource({
    "first.jsonl, 150, 0.89",
    "second.jsonl, 145, 0.86",
    "third.jsonl, 160, 0.89",
    "fourth.jsonl, 195, 0.81",
    "fifth.jsonl, 210, 0.78",
    "sixth.jsonl, 215, 0.87"
  })
  void whoIsMeantIsRight(String file, int found, double share) throws IOException {
    assumeTrue(
        file.equals(NEWEST) || "all".equals(System.getProperty("parley.sets")),
        "read with -Dparley.sets=all");
    List<MarkedActors.Passage> passages =
        MarkedActors.read(Checkout.root().resolve("corpus/actors").resolve(file));
    Parley parley = Parley.reader(SharedGrammar.get());
    Map<String, Reading> readings = new HashMap<>();
    for (MarkedActors.Passage p : passages) {
      assertThat(BY_SHA256).containsKey(p.sha256());
      readings.computeIfAbsent(p.sha256(), id -> parley.read(BY_SHA256.get(id)));
    }

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
