package org.parley.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgentsTest {
  @ParameterizedTest
  @CsvSource({
    "Kenyan farmers, AGR",
    "Nairobi police, COP",
    "the riot police, COP",
    "a team of armed police, COP",
    "two gunmen, UAF",
    "Kenyan refugees, REF",
    "three cattle thieves, CRM",
    "a Kenyan journalist, JRN",
    "doctors at a Nairobi hospital, MED",
    "a former lawmaker, ELI",
    "a former teacher, EDU"
  })
  void descriptionsTellASector(String description, String sector) {
    assertThat(Agents.sector(description)).contains(sector);
  }

  @ParameterizedTest
  @ValueSource(strings = {"the other side", "a chorus", "", "of", "Islamic Guard Corps"})
  void othersTellNone(String description) {
    assertThat(Agents.sector(description)).isEmpty();
  }

  @Test
  void anOfficeOfStateGoesBeforeASeatInParliament() {
    assertThat(OfficeSectors.of(List.of("lawmaker", "minister"))).contains("GOV");
    assertThat(OfficeSectors.of(List.of("lawmaker"))).contains("LEG");
    assertThat(OfficeSectors.of(List.of("leader"))).isEmpty();
  }
}
