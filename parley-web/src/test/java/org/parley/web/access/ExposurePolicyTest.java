package org.parley.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.store.Role;
import org.parley.store.Store;

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

  @ParameterizedTest
  @ValueSource(strings = {"LOCALHOST", "[::1]", "localhost:1", "127.0.0.1:65535", "MyHost:80"})
  void aNameIsOneOfThisMachineWhateverItsLettersAndItsPort(String header) {
    assertThat(new ExposurePolicy("myhost", true, false, false).takes(header)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "localhost.evil.example", "evil-localhost", "127.0.0.1.evil.example", "::1"})
  void aNameThatOnlyLooksLikeOneIsNot(String header) {
    assertThat(PLAIN.takes(header)).isFalse();
  }

  @Test
  void aHostThatIsNoAddressIsNamed(@TempDir Path folder) {
    try (Store store = Store.open(folder.resolve("desk.parley"))) {
      assertThatThrownBy(() -> ExposurePolicy.of(store, "s", "no such host", false))
          .isInstanceOf(ExposureRefused.class)
          .hasMessage("--host no such host: not an address of this machine");
    }
  }

  @Test
  void whereTheDeskIsOpenedIsKept(@TempDir Path folder) {
    try (Store store = Store.open(folder.resolve("desk.parley"))) {
      ExposurePolicy here = ExposurePolicy.of(store, "s", "127.0.0.2", true);
      assertThat(here).isEqualTo(new ExposurePolicy("127.0.0.2", true, false, true));
      store.accounts().add("ada", Role.READER, "hash");
      assertThat(ExposurePolicy.of(store, "s", "0.0.0.0", false))
          .isEqualTo(new ExposurePolicy("0.0.0.0", false, true, false));
    }
  }

  @Test
  void withoutALogInTheDeskOpensHereAlone() {
    assertThatThrownBy(() -> new ExposurePolicy("0.0.0.0", false, false, false))
        .isInstanceOf(ExposureRefused.class);
  }
}
