package org.parley.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExposurePolicyTest {
  private static final ExposurePolicy PLAIN = new ExposurePolicy("localhost", true, false, false);
  private static final ExposurePolicy BEHIND_A_PROXY =
      new ExposurePolicy("localhost", true, true, true);

  @Test
  void aClientIsWhomTheProxySaw() {
    assertThat(BEHIND_A_PROXY.client(Optional.of("198.51.100.7, 203.0.113.9"), "127.0.0.1"))
        .isEqualTo("203.0.113.9");
  }

  @Test
  void withoutAProxyTheHeaderIsNotBelieved() {
    assertThat(PLAIN.client(Optional.of("198.51.100.7"), "127.0.0.1")).isEqualTo("127.0.0.1");
  }

  @Test
  void aProxyThatSaysNothingIsTheClient() {
    assertThat(BEHIND_A_PROXY.client(Optional.empty(), "10.0.0.1")).isEqualTo("10.0.0.1");
    assertThat(BEHIND_A_PROXY.client(Optional.of("203.0.113.9, "), "10.0.0.1"))
        .isEqualTo("10.0.0.1");
  }

  @Test
  void withoutALogInOnlyNamesOfThisMachineAreAnswered() {
    assertThat(PLAIN.takes("localhost:8080")).isTrue();
    assertThat(PLAIN.takes("127.0.0.1")).isTrue();
    assertThat(PLAIN.takes("[::1]:8080")).isTrue();
    assertThat(PLAIN.takes("evil.example:8080")).isFalse();
    assertThat(BEHIND_A_PROXY.takes("desk.example")).isTrue();
  }

  @Test
  void withoutALogInTheDeskOpensHereAlone() {
    assertThatThrownBy(() -> new ExposurePolicy("0.0.0.0", false, false, false))
        .isInstanceOf(ExposureRefused.class);
  }
}
