package org.parley.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void plainTextCountsTheSame() {
    assertThat(CodePoints.of("talks").at(3)).isEqualTo(3);
  }

  @Test
  void eachWideCharacterBeforeCountsOnce() {
    CodePoints points = CodePoints.of("a\uD83D\uDD4Ab\uD83D\uDD4A");

    assertThat(points.at(1)).isEqualTo(1);
    assertThat(points.at(3)).isEqualTo(2);
    assertThat(points.at(6)).isEqualTo(4);
  }

  @Test
  void agreesWithTheLibraryOnRandomText() {
    long seed = 20220225;
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      String text = randomText(random);
      CodePoints points = CodePoints.of(text);
      for (int at = 0; at <= text.length(); at = nextBoundary(text, at)) {
        assertThat(points.at(at)).as("seed %d", seed).isEqualTo(text.codePointCount(0, at));
      }
    }
  }

  private static int nextBoundary(String text, int at) {
    return at == text.length() ? at + 1 : text.offsetByCodePoints(at, 1);
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i > 0; i--) {
      text.appendCodePoint(random.nextInt(3) == 0 ? 0x1F54A + random.nextInt(50) : 'a');
    }
    return text.toString();
  }
}
