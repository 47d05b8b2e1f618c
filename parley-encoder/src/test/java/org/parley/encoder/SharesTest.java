package org.parley.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores as shares, and how sure a share is as a careful reader sees it. */
class SharesTest {
  private static final String NAME = "calibration";

  @Test
  void sharesAreThoseOfTheGrownScores() {
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      float[] scores = Made.noise(random, 1 + random.nextInt(9));
      double sum = 0;
      for (float s : scores) {
        sum += Math.exp(s);
      }
      float[] shares = Softmax.of(scores);
      for (int i = 0; i < scores.length; i++) {
        assertThat((double) shares[i]).isCloseTo(Math.exp(scores[i]) / sum, within(1e-6));
      }
    }
  }

  @Test
  void whatAllScoresShareChangesNothing() {
    assertThat(Softmax.of(new float[] {1001, 1002, 1000}))
        .containsExactly(Softmax.of(new float[] {1, 2, 0}), within(1e-6f));
  }

  @Test
  void greatScoresDoNotOverflow() {
    assertThat(Softmax.of(new float[] {3e38f, -3e38f, 0})).containsExactly(1, 0, 0);
    assertThat(Softmax.of(new float[] {-3e38f})).containsExactly(1);
  }

  @Test
  void theScoresStayAsTheyWere() {
    float[] scores = {1, 2};
    Softmax.of(scores);

    assertThat(scores).containsExactly(1, 2);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0.004, 0", "0.006, 0.01", "0.5, 0.5", "0.123, 0.12", "0.996, 1", "1, 1"})
  void withoutNumbersAShareStaysInHundredths(double likely, double told) {
    assertThat(new Calibration(new Heads(Map.of()), NAME).of(likely)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    // 1 / (1 + exp(-(2 * ln(p / (1 - p)) - 1)))
    "0.5, 0.27",
    "0.8, 0.85",
    "0.2, 0.02",
    "0.9, 0.97"
  })
  void theTwoNumbersBendTheCurve(double likely, double told) {
    assertThat(fitted(2, -1).of(likely)).isEqualTo(told);
  }

  @Test
  void theSurerIsNeverToldLessSure() {
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      Calibration calibration = fitted(random.nextFloat() * 3, (float) (random.nextGaussian() * 3));
      double a = random.nextDouble();
      double b = random.nextDouble();

      assertThat(calibration.of(Math.min(a, b)))
          .isLessThanOrEqualTo(calibration.of(Math.max(a, b)));
    }
  }

  @Test
  void certaintyIsAShareToo() {
    for (double likely : new double[] {0, 1}) {
      assertThat(fitted(5, 9).of(likely)).isBetween(0.0, 1.0);
      assertThat(fitted(-5, -9).of(likely)).isBetween(0.0, 1.0);
    }
  }

  private static Calibration fitted(float slope, float shift) {
    return new Calibration(new Heads(Map.of(NAME, new float[] {slope, shift})), NAME);
  }
}
