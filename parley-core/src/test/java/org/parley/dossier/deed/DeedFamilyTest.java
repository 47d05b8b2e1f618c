package org.parley.dossier.deed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeedFamilyTest {
  @ParameterizedTest
  @EnumSource
  void onlyFamiliesThatAreComparedMayBeOneDeed(DeedFamily family) {
    assertThat(family.mayBe(family)).isTrue();
    for (DeedFamily other : DeedFamily.values()) {
      assertThat(family.mayBe(other)).as(other.name()).isEqualTo(other.mayBe(family));
      if (family.mayBe(other)) {
        assertThat(other.group()).isEqualTo(family.group());
      }
    }
  }
}
