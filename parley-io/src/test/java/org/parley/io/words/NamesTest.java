package org.parley.io.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    assertThat(names.names(actors("FRA-GOV", "Q1"))).isEqualTo("Élysée and Anne Roux (France)");
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
  void aCountryBesideItsOwnActorsIsSaidOnce() {
    assertThat(names.names(actors("FRA", "Q1"))).isEqualTo("Anne Roux (France)");
    assertThat(names.names(actors("Q1", "FRA", "Q1"))).isEqualTo("Anne Roux (France)");
  }

  @Test
  void partiesStandInTheOrderOfTheirFirstActor() {
    assertThat(names.names(actors("PER", "Q1", "CHL", "FRA-GOV")))
        .isEqualTo("Peru, Anne Roux and Élysée (France) and Chile");
  }

  @Test
  void nobodyIsNoName() {
    assertThat(names.names(List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "the United States, USA",
    "the Netherlands, NLD",
    "the Central African Republic, CAF",
    "the Marshall Islands, MHL",
    "the United Arab Emirates, ARE",
    "Peru, PER",
    "the Kremlin, name:Kremlin",
    "the White House, name:White House",
    "the European Parliament, name:European Parliament",
    "the Security Council, name:Security Council",
    "Council Bluffs, name:Council Bluffs",
    "Unity, name:Unity"
  })
  void anArticleStandsWhereEnglishHasOne(String told, String id) {
    assertThat(names.names(actors(id))).isEqualTo(told);
  }

  @Test
  void theFirstOfTwoActorsOfOneIdIsTold() {
    Names two = new Names(new Scene().actor("Q9", "First", "").actor("Q9", "Second", "").dossier());

    assertThat(two.name(new ActorId("Q9"))).isEqualTo("First");
  }

  @Test
  void onlyWhoTheDossierHoldsIsAnActor() {
    assertThat(names.isActor(new ActorId("Q1"))).isTrue();
    assertThat(names.isActor(new ActorId("PER"))).isFalse();
  }

  @Test
  void wordsAreJoinedAsInASentence() {
    assertThat(Names.joined(List.of(), "or")).isEmpty();
    assertThat(Names.joined(List.of("a"), "or")).isEqualTo("a");
    assertThat(Names.joined(List.of("a", "b"), "or")).isEqualTo("a or b");
    assertThat(Names.joined(List.of("a", "b", "c"), "and")).isEqualTo("a, b and c");
  }

  @Test
  void onlyTheFirstLetterBecomesACapital() {
    assertThat(Names.capital("the crew")).isEqualTo("The crew");
    assertThat(Names.capital("élan vital")).isEqualTo("Élan vital");
    assertThat(Names.capital("")).isEmpty();
    assertThat(Names.capital("\uD83D\uDD4A peace")).isEqualTo("\uD83D\uDD4A peace");
  }

  @Test
  void capitalsAreTheSameUnderEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Names.capital("islands")).isEqualTo("Islands");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aPersonOfNoCountryHasNoParty() {
    assertThat(names.party(new ActorId("name:the crew"))).isEmpty();
    assertThat(names.party(new ActorId("Q1"))).contains("FRA");
    assertThat(names.party(new ActorId("PER-MIL"))).contains("PER");
  }

  @Test
  void whatIsWordedIsAnActorOrAThing() {
    assertThat(names.referent("NOR")).isEqualTo("Norway");
    assertThat(names.referent("the-landing")).isEqualTo("the landing");
  }

  private static List<ActorId> actors(String... ids) {
    return Stream.of(ids).map(ActorId::new).toList();
  }
}
