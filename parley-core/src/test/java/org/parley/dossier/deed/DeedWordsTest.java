package org.parley.dossier.deed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeedWordsTest {
  @Test
  void theShareIsOfTheShorterList() {
    assertThat(DeedWords.overlap(List.of("crane", "harbo"), List.of("crane", "harbo", "night")))
        .isEqualTo(1);
    assertThat(DeedWords.overlap(List.of("crane", "harbo"), List.of("crane", "night")))
        .isEqualTo(0.5);
  }

  @Test
  void withoutWordsNothingIsShared() {
    assertThat(DeedWords.overlap(List.of(), List.of("crane"))).isZero();
    assertThat(DeedWords.overlap(List.of(), List.of())).isZero();
  }
}
