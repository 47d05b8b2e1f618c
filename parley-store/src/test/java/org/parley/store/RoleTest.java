package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {
  @ParameterizedTest
  @EnumSource(Role.class)
  void eachMayDoWhatThoseBeforeMay(Role role) {
    for (Role needed : Role.values()) {
      assertThat(role.may(needed)).as("%s", needed).isEqualTo(role.ordinal() >= needed.ordinal());
    }
  }

  @Test
  void theRolesGrowFromReaderToAdmin() {
    assertThat(Role.values()).containsExactly(Role.READER, Role.REVIEWER, Role.ADMIN);
    assertThat(Role.of("reviewer")).contains(Role.REVIEWER);
    assertThat(Role.of("REVIEWER")).isEmpty();
    assertThat(Role.of("")).isEmpty();
  }
}
