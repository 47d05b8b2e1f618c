package org.parley.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.codebook.Register;

class IssuerTest {
  @ParameterizedTest
  @CsvSource({"The White House,USA", "White House,USA", "State Department,USA", "Kremlin,RUS"})
  void aStateBodyIsOfItsCountry(String outlet, String country) {
    assertThat(Issuer.country(Register.shared(), Optional.of(outlet))).contains(country);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Reuters", "The Kremlin Gazette", "Norway Today", "", "United Nations"})
  void aMediumIsOfNone(String outlet) {
    assertThat(Issuer.country(Register.shared(), Optional.of(outlet))).isEmpty();
  }
}
