package org.parley.io.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.model.ActorId;
import org.parley.model.Voice;

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
    assertThat(names.names(actors("FRA-GOV", "Q1"))).isEqualTo("France (Élysée, Anne Roux)");
  }

  @Test
  void aCountryAloneIsItsName() {
    assertThat(names.names(actors("FRA"))).isEqualTo("France");
  }

  @Test
  void aNameThatTakesAnArticleHasOne() {
    assertThat(names.names(actors("USA", "FRA"))).isEqualTo("the United States and France");
  }

  @Test
  void whoBelongsToNoCountryIsToldAlone() {
    assertThat(names.names(actors("FRA", "name:the crew"))).isEqualTo("France and the crew");
  }

  @Test
  void whatRebelsDoIsNotToldOfTheirState() {
    assertThat(names.party(new ActorId("FRA-REB-MAQUIS"))).isEmpty();
    assertThat(names.names(actors("FRA", "FRA-REB-MAQUIS"))).isEqualTo("France and the Maquis");
  }

  @Test
  void anIdThatNoActorHasIsStillReadable() {
    assertThat(names.name(new ActorId("name:a fisherman"))).isEqualTo("a fisherman");
    assertThat(names.name(new ActorId("PER"))).isEqualTo("Peru");
    assertThat(names.name(Voice.OUTLET)).isEqualTo("the outlet itself");
  }

  @Test
  void aPersonOfNoCountryHasNoParty() {
    assertThat(names.party(new ActorId("name:the crew"))).isEmpty();
    assertThat(names.party(new ActorId("Q1"))).contains("FRA");
    assertThat(names.party(new ActorId("PER-MIL"))).contains("PER");
  }

  private static List<ActorId> actors(String... ids) {
    return Stream.of(ids).map(ActorId::new).toList();
  }
}
