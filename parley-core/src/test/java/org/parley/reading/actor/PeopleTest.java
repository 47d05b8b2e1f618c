package org.parley.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.codebook.Register;
import org.parley.model.ActorId;
import org.parley.reading.discourse.Affiliation;
import org.parley.reading.phrase.Piece;

/** Whom of the register a name of a report means. */
class PeopleTest {
  private final People people =
      new People(Register.shared(), Optional.of(LocalDate.parse("2018-12-10")));

  @Test
  void aSurnameOfFewLettersHasNoOtherSpelling() {
    assertThat(meet("Le").registered()).isEmpty();
  }

  @Test
  void aNamesakeByInitialsOnlyIsAnother() {
    assertThat(meet("Wang", "Jialan").registered()).isEmpty();
  }

  @Test
  void theVeryNameGoesBeforeItsOtherSpellings() {
    assertThat(meet("Alexander", "Litvinenko").id().value()).isEqualTo("name:alexander-litvinenko");
  }

  @Test
  void aSurnameAloneIsTheHeadOfStates() {
    People later = new People(Register.shared(), Optional.of(LocalDate.parse("2024-04-10")));

    assertThat(meet(later, "Kim").name()).isEqualTo("Kim Jong-un");
  }

  @Test
  void aSurnameIsAMinistersWhomTheReportNamesInFull() {
    People later = new People(Register.shared(), Optional.of(LocalDate.parse("2024-10-15")));
    PersonDraft minister = meet(later, "Bilawal", "Bhutto-Zardari");

    assertThat(meet(later, "Zardari")).isSameAs(minister);
  }

  @Test
  void aHeadOfStateIsNoMemberOfABodyNamedBesideTheTitle() {
    PersonDraft king = meet("Abdullah", "II");
    king.of(new Affiliation(Optional.empty(), Optional.of(new ActorId("IGO-ARL"))));

    assertThat(king.country()).contains("JOR");
    assertThat(king.group()).isEmpty();
  }

  private PersonDraft meet(String... words) {
    return meet(people, words);
  }

  private static PersonDraft meet(People people, String... words) {
    Piece.NameWords name = new Piece.NameWords(0, words.length - 1, List.of(words), "any");
    return people.meet(name, Optional.empty(), Optional.empty());
  }
}
