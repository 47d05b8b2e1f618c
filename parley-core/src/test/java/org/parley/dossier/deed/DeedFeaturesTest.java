package org.parley.dossier.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeedFeaturesTest {
  private static final int[] NONE = {};

  @Test
  void theShareIsOfTheShorterList() {
    assertThat(DeedFeatures.overlap(new int[] {1, 4}, new int[] {1, 4, 7})).isEqualTo(1);
    assertThat(DeedFeatures.overlap(new int[] {1, 4}, new int[] {1, 7})).isEqualTo(0.5);
    assertThat(DeedFeatures.overlap(new int[] {1, 4}, new int[] {2, 3, 5})).isZero();
  }

  @Test
  void withoutWordsNothingIsShared() {
    assertThat(DeedFeatures.overlap(NONE, new int[] {1})).isZero();
    assertThat(DeedFeatures.overlap(NONE, NONE)).isZero();
  }

  @Test
  void whatIsNotToldNeitherFitsNorDiffers() {
    assertThat(DeedFeatures.fit(NONE, new int[] {1})).isZero();
    assertThat(DeedFeatures.fit(new int[] {1}, new int[] {1})).isEqualTo(1);
    assertThat(DeedFeatures.fit(new int[] {1}, new int[] {2})).isEqualTo(-1);
    assertThat(DeedFeatures.fit(new int[] {1, 3}, new int[] {2, 3})).isEqualTo(1);
    assertThat(DeedFeatures.fit(new int[] {1, 3}, new int[] {2, 4})).isEqualTo(-1);
  }
}
