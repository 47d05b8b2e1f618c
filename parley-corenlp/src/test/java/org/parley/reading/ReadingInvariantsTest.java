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
import org.parley.corenlp.SharedAnnotator;
import org.parley.model.Format;
import org.parley.model.Reading;
import org.parley.text.Source;

/** The one checker, over all that every extractor makes of ordinary, odd and hostile texts. */
@TestInstance(Lifecycle.PER_CLASS)
class ReadingInvariantsTest {
  private static final int ROUNDS = 60;

  private static final String STORY =
      """
      Ministers to meet in Geneva, Ruritania says

      GENEVA, 3 May 2021 (Wire) — Ruritania’s foreign minister Rudolf Elphberg said on Monday that his country was \
      ready for talks with Norway “without conditions”. He added that 40 soldiers had been killed near Oslo.

      "We will not sign anything today," Norwegian Prime Minister Erna Solberg told reporters in Oslo on Tuesday, \
      accusing Ruritania of shelling a harbour. “We waited. They did not come,” she said, adding that the meeting, \
      planned for Friday, was cancelled.

      According to the United Nations, at least 1,200 people have fled since last week. 🕊 Russia called on both \
      sides to hold fire if Norway withdraws its troops.
      """;

  private static final List<String> PIECES =
      List.of(
          "“",
          "”",
          "\"",
          "'",
          "’",
          " said",
          " told reporters",
          ", adding that ",
          "Norway",
          " he ",
          "According to ",
          "😀",
          "𝔘",
          "\u0301",
          "\u00a0",
          "\u202e",
          "С",
          "\n",
          "\n\n",
          "\t",
          ". ",
          ", ",
          "—",
          "5,000 killed",
          "[ad_1]",
          "on Friday",
          "1.5.2021",
          "Minister ",
          "Kremlin",
          "&amp;",
          "<b>",
          "<script>",
          "(",
          ")",
          "…",
          "10",
          " if ");

  private final Parley parley = Parley.reader(SharedAnnotator.get());

  @Test
  void anOrdinaryStoryIsSound() {
    assertSound(source(STORY, Format.TEXT));
  }

  @Test
  void theSameStoryAsAPageIsSound() {
    String page =
        "<html><head><title>T</title></head><body><nav>Home</nav><article><p>"
            + STORY.replace("&", "&amp;").replace("\n\n", "</p>\n<p>").replace("“", "&ldquo;")
            + "</p></article></body></html>";
    assertSound(source(page, Format.HTML));
  }

  @Test
  void cutAndSplicedTextsAreSound() {
    long seed = 20220224L;
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      String text = spliced(random);
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
      String text = unicode(random, 1 + random.nextInt(80));
      for (Format format : List.of(Format.TEXT, Format.HTML, Format.JSON_LINES)) {
        assertThat(ReadingCheck.problems(parley.read(source(text, format))))
            .as("seed %d, round %d, %s <%s>", seed, round, format, text)
            .isEmpty();
      }
    }
  }

  @Test
  void readTwiceAndFromManyThreadsItIsTheSame() throws Exception {
    Reading first = parley.read(source(STORY, Format.TEXT));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Reading>> again =
          IntStream.range(0, 8)
              .mapToObj(i -> threads.submit(() -> parley.read(source(STORY, Format.TEXT))))
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

  /** The story with a stretch cut out and odd pieces put in. */
  private static String spliced(Random random) {
    StringBuilder text = new StringBuilder(STORY);
    for (int i = 0; i < 12; i++) {
      text.insert(random.nextInt(text.length() + 1), PIECES.get(random.nextInt(PIECES.size())));
    }
    int from = random.nextInt(text.length());
    text.delete(from, Math.min(text.length(), from + random.nextInt(200)));
    return text.toString();
  }

  private static String unicode(Random random, int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      int c = random.nextInt(4) == 0 ? random.nextInt(0x20000) : 0x20 + random.nextInt(0x60);
      if (Character.isDefined(c) && !(c <= 0xffff && Character.isSurrogate((char) c))) {
        text.appendCodePoint(c);
      }
    }
    return text.toString();
  }

  private static Source source(String text, Format format) {
    return Source.of("0123456789abcdef", "test", format, text);
  }
}
