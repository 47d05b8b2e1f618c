package org.parley.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
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
  void theShortestAndTheLongestAreTaken() {
    for (String password : List.of("x".repeat(12), "\uD83D\uDD4A".repeat(12), "é".repeat(36))) {
      assertThat(passwords.matches(password, passwords.hash(password))).isTrue();
    }
    assertThatThrownBy(() -> passwords.hash("x".repeat(11))).hasMessageContaining("12 characters");
    assertThatThrownBy(() -> passwords.hash("\uD83D\uDD4A".repeat(11)))
        .hasMessageContaining("12 characters");
    assertThatThrownBy(() -> passwords.hash("x".repeat(73))).hasMessageContaining("72 bytes");
  }

  @Test
  void theUsualCostIsTwelve() {
    assertThat(Passwords.usual().hash("correct horse")).startsWith("$2a$12$");
  }

  @Test
  void aNameThatIsNotThereCostsAComparison() {
    long begin = System.nanoTime();
    for (int i = 0; i < 200; i++) {
      passwords.spend("some password");
    }
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(20));
  }

  @Test
  void itsLengthHasBoundsAndNothingIsCutOffSilently() {
    assertThatThrownBy(() -> passwords.hash("short")).hasMessageContaining("12 characters");
    assertThatThrownBy(() -> passwords.hash("é".repeat(40))).hasMessageContaining("72 bytes");
    String longest = "x".repeat(72);
    assertThat(passwords.matches(longest + "y", passwords.hash(longest))).isFalse();
  }
}
