package org.parley.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalitiesTest {
  @ParameterizedTest
  @CsvSource({
    "Kenyan farmers, KEN",
    "Kenya's farmers, KEN",
    "a South Korean sailor, KOR",
    "protesters in Nairobi, KEN",
    "U.S. officials, USA",
    "an Oslo-based group, NOR"
  })
  void aDescriptionMayNameACountry(String description, String code) {
    assertThat(Nationalities.country(description)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "farmers",
        "",
        "the other side",
        "North American countries",
        "a Kenya-backed group"
      })
  void othersNameNone(String description) {
    assertThat(Nationalities.country(description)).isEmpty();
  }
}
