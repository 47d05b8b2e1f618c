package org.parley.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.parley.Parley;
import org.parley.model.Format;
import org.parley.model.Reading;
import org.parley.model.ReportId;
import org.parley.parses.StoredParses;
import org.parley.text.Source;

/** The one checker, over all that every extractor makes of ordinary, odd and hostile texts. */
@TestInstance(Lifecycle.PER_CLASS)
class ReadingInvariantsTest {
  private static final int ROUNDS = 60;

  private final Parley parley = Parley.reader(StoredParses.of(ReadingInvariantsTest.class));

  @Test
  void anOrdinaryStoryIsSound() {
    assertSound(source(OddTexts.STORY, Format.TEXT));
  }

  @Test
  void theSameStoryAsAPageIsSound() {
    String page =
        "<html><head><title>T</title></head><body><nav>Home</nav><article><p>"
            + OddTexts.STORY
                .replace("&", "&amp;")
                .replace("\n\n", "</p>\n<p>")
                .replace("“", "&ldquo;")
            + "</p></article></body></html>";
    assertSound(source(page, Format.HTML));
  }

  @Test
  void whateverTheGrammarAnOddTextIsSound() {
    Parley scrambled = Parley.reader(new ScrambledGrammar());
    long seed = 20220224L;
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      String text = OddTexts.spliced(random);
      assertThat(ReadingCheck.problems(scrambled.read(source(text, Format.TEXT))))
          .as("seed %d, round %d, text <%s>", seed, round, text)
          .isEmpty();
    }
  }

  @Test
  void readTwiceAndFromManyThreadsItIsTheSame() throws Exception {
    Reading first = parley.read(source(OddTexts.STORY, Format.TEXT));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Reading>> again =
          IntStream.range(0, 8)
              .mapToObj(i -> threads.submit(() -> parley.read(source(OddTexts.STORY, Format.TEXT))))
              .toList();
      for (Future<Reading> reading : again) {
        assertThat(reading.get()).isEqualTo(first);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private void assertSound(Source source) {
    Reading reading = parley.read(source);
    assertThat(ReadingCheck.problems(reading)).isEmpty();
    assertThat(reading.statements()).isNotEmpty();
    assertThat(reading.events()).isNotEmpty();
    assertThat(reading.times()).isNotEmpty();
    assertThat(reading.places()).isNotEmpty();
  }

  private static Source source(String text, Format format) {
    return Source.of(new ReportId("0123456789abcdef"), "test", format, text);
  }
}
