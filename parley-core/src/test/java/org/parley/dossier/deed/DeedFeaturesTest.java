package org.parley.dossier.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeedFeaturesTest {
  private static final int[] NONE = {};

  @Test
  void oneNumberInCommonIsEnough() {
    assertThat(DeedFeatures.share(new int[] {1, 4, 9}, new int[] {2, 3, 4})).isTrue();
    assertThat(DeedFeatures.share(new int[] {1, 4}, new int[] {2, 3, 5})).isFalse();
    assertThat(DeedFeatures.share(NONE, new int[] {1})).isFalse();
    assertThat(DeedFeatures.share(NONE, NONE)).isFalse();
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
