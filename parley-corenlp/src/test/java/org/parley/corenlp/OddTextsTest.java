package org.parley.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Parley;
import org.parley.model.Format;
import org.parley.model.Reading;
import org.parley.model.ReportId;
import org.parley.reading.OddTexts;
import org.parley.reading.ReadingCheck;
import org.parley.text.Source;

/** What is read of hostile texts, with the grammar that CoreNLP finds in them. */
class OddTextsTest {
  private static final int ROUNDS = 60;

  /** Far more than it takes; before there were bounds, each took minutes or had no end. */
  private static final Duration BOUND = Duration.ofSeconds(90);

  private static final String SENTENCE =
      "The foreign minister of Kenya said on Monday that talks with Ethiopia would go on.";

  private static final String ANOTHER =
      "The president of Uganda denied on Friday that his army had crossed the border.";

  private final Parley parley = Parley.reader(SharedAnnotator.get());

  @Test
  void cutAndSplicedTextsAreSound() {
    long seed = 20220224L;
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      String text = OddTexts.spliced(random);
      assertThat(ReadingCheck.problems(parley.read(source(text, Format.TEXT))))
          .as("seed %d, round %d, text <%s>", seed, round, text)
          .isEmpty();
    }
  }

  @Test
  void anyUnicodeIsSound() {
    long seed = 16L;
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      String text = OddTexts.unicode(random, 1 + random.nextInt(80));
      for (Format format : List.of(Format.TEXT, Format.HTML, Format.JSON_LINES)) {
        assertThat(ReadingCheck.problems(parley.read(source(text, format))))
            .as("seed %d, round %d, %s <%s>", seed, round, format, text)
            .isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {" ", "\t", "\u0301", "\u200d", ".", "-", "_", "(", "“", "'", "😀", "- ", ". "})
  void aHundredThousandSignsInARowAreNoWork(String sign) {
    String text = SENTENCE + sign.repeat(100_000) + " " + ANOTHER;
    Reading reading =
        assertTimeoutPreemptively(BOUND, () -> parley.read(source(text, Format.TEXT)));

    assertThat(ReadingCheck.problems(reading)).isEmpty();
    assertThat(reading.statements()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"“Putin said ‘", "(he said ", "http://a/a/a/a", "1,000", "a-", "12:"})
  void neitherAreSignsAmongWords(String sign) {
    String text = SENTENCE + " " + sign.repeat(1 + 20_000 / sign.length());

    assertThat(
            ReadingCheck.problems(
                assertTimeoutPreemptively(BOUND, () -> parley.read(source(text, Format.TEXT)))))
        .isEmpty();
  }

  private static Source source(String text, Format format) {
    return Source.of(new ReportId("0123456789abcdef"), "test", format, text);
  }
}
