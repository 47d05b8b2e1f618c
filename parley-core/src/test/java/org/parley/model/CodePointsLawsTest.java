package org.parley.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Laws of the count on text with broken pairs too, as a file may hold them. */
class CodePointsLawsTest {
  private static final long SEED = 18_640_822;

  @Test
  void aLoneHalfOfAPairCountsAsTheLibraryCountsIt() {
    Random random = new Random(SEED);
    for (int round = 0; round < 300; round++) {
      String text = brokenText(random);
      CodePoints points = CodePoints.of(text);
      for (int at = 0; at <= text.length(); at++) {
        if (!insidePair(text, at)) {
          assertThat(points.at(at))
              .as("seed %d, round %d, at %d", SEED, round, at)
              .isEqualTo(text.codePointCount(0, at));
        }
      }
    }
  }

  @Test
  void theCountNeverFallsAndNeverSkips() {
    Random random = new Random(SEED + 1);
    for (int round = 0; round < 300; round++) {
      String text = brokenText(random);
      CodePoints points = CodePoints.of(text);
      for (int at = 1; at <= text.length(); at++) {
        assertThat(points.at(at) - points.at(at - 1)).as("seed %d", SEED + 1).isBetween(0, 1);
      }
    }
  }

  @Test
  void anOffsetInsideAPairCountsAsThePairsBeginning() {
    CodePoints points = CodePoints.of("a\uD83D\uDD4Ab");
    assertThat(points.at(2)).isEqualTo(points.at(1)).isEqualTo(1);
    assertThat(points.at(3)).isEqualTo(2);
  }

  @Test
  void aSpanIsCountedAtBothItsEnds() {
    CodePoints points = CodePoints.of("\uD83D\uDD4Aab\uD83D\uDD4A");
    assertThat(points.of(new Span(2, 6))).isEqualTo(new CodePointSpan(1, 4));
  }

  private static boolean insidePair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  /** Letters, whole pairs and halves. */
  private static String brokenText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) {
      switch (random.nextInt(4)) {
        case 0 -> text.appendCodePoint(0x1F54A + random.nextInt(50));
        case 1 -> text.append((char) (0xD800 + random.nextInt(0x400)));
        case 2 -> text.append((char) (0xDC00 + random.nextInt(0x400)));
        default -> text.append('a');
      }
    }
    return text.toString();
  }
}
