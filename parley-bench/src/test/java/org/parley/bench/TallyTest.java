package org.parley.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TallyTest {
  @Test
  void f1IsTheHarmonicMeanOfPrecisionAndRecall() {
    double precision = 3 / 4.0;
    double recall = 3 / 6.0;
    double mean = 2 * precision * recall / (precision + recall);
    assertThat(new Tally(3, 4, 6).f1()).isCloseTo(100 * mean, within(1e-9));
  }

  @Test
  void whereThereIsNothingF1IsZero() {
    assertThat(Tally.NONE.f1()).isZero();
  }

  @Test
  void talliesAddUp() {
    assertThat(new Tally(1, 2, 3).and(new Tally(4, 5, 6))).isEqualTo(new Tally(5, 7, 9));
  }

  @Test
  void moreHitsThanThereAreIsAFault() {
    assertThatThrownBy(() -> new Tally(3, 4, 2)).isInstanceOf(IllegalArgumentException.class);
  }
}
