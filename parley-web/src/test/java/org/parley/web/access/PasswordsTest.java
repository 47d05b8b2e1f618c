package org.parley.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordsTest {
  private final Passwords passwords = Passwords.quick();

  @Test
  void aPasswordMatchesItsHashAndNoOther() {
    String hash = passwords.hash("correct horse");
    assertThat(hash).startsWith("$2a$").doesNotContain("correct");
    assertThat(passwords.matches("correct horse", hash)).isTrue();
    assertThat(passwords.matches("correct Horse", hash)).isFalse();
    assertThat(passwords.matches("", hash)).isFalse();
    assertThat(passwords.hash("correct horse")).isNotEqualTo(hash);
  }

  @Test
  void itsLengthHasBoundsAndNothingIsCutOffSilently() {
    assertThatThrownBy(() -> passwords.hash("short")).hasMessageContaining("12 characters");
    assertThatThrownBy(() -> passwords.hash("é".repeat(40))).hasMessageContaining("72 bytes");
    String longest = "x".repeat(72);
    assertThat(passwords.matches(longest + "y", passwords.hash(longest))).isFalse();
  }
}
