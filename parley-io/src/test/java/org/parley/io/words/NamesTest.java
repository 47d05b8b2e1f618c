package org.parley.io.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
  private final Names names =
      new Names(
          new Scene()
              .actor("FRA", "France", "FRA")
              .actor("FRA-GOV", "Élysée", "FRA")
              .actor("Q1", "Anne Roux", "FRA")
              .actor("name:the crew", "the crew", "")
              .rebels("FRA-REB-MAQUIS", "the Maquis", "FRA")
              .dossier());

  @Test
  void oneCountrysActorsAreToldInOnePiece() {
    assertThat(names.names(List.of("FRA-GOV", "Q1"))).isEqualTo("France (Élysée, Anne Roux)");
  }

  @Test
  void aCountryAloneIsItsName() {
    assertThat(names.names(List.of("FRA"))).isEqualTo("France");
  }

  @Test
  void aNameThatTakesAnArticleHasOne() {
    assertThat(names.names(List.of("USA", "FRA"))).isEqualTo("the United States and France");
  }

  @Test
  void whoBelongsToNoCountryIsToldAlone() {
    assertThat(names.names(List.of("FRA", "name:the crew"))).isEqualTo("France and the crew");
  }

  @Test
  void whatRebelsDoIsNotToldOfTheirState() {
    assertThat(names.party("FRA-REB-MAQUIS")).isEmpty();
    assertThat(names.names(List.of("FRA", "FRA-REB-MAQUIS"))).isEqualTo("France and the Maquis");
  }

  @Test
  void anIdThatNoActorHasIsStillReadable() {
    assertThat(names.name("name:a fisherman")).isEqualTo("a fisherman");
    assertThat(names.name("PER")).isEqualTo("Peru");
    assertThat(names.name("outlet")).isEqualTo("the outlet itself");
  }

  @Test
  void aPersonOfNoCountryHasNoParty() {
    assertThat(names.party("name:the crew")).isEmpty();
    assertThat(names.party("Q1")).contains("FRA");
    assertThat(names.party("PER-MIL")).contains("PER");
  }
}
