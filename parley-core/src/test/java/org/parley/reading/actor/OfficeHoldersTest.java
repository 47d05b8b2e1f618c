package org.parley.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.codebook.Register;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.ActorKind;
import org.parley.model.Span;
import org.parley.reading.discourse.Affiliation;
import org.parley.reading.discourse.Discourse;
import org.parley.reading.phrase.Piece;

/** Which persons of a report hold an office. */
class OfficeHoldersTest {
  private final Optional<LocalDate> day = Optional.of(LocalDate.parse("2018-12-10"));
  private final People people = new People(Register.shared(), day);
  private final Discourse discourse = new Discourse();
  private final OfficeHolders holders = new OfficeHolders(day, people, discourse);

  @Test
  void ofTwoTheOneToldOfLastIsMeant() {
    PersonDraft first = kenyan("Anna", "Berg");
    PersonDraft second = kenyan("Olaf", "Brandt");
    begin("minister");
    saw(second);
    saw(first);

    assertThat(holders.latest("minister", "KEN")).contains(first);
  }

  @Test
  void whoActsForAnotherCountryIsNotMeant() {
    kenyan("Anna", "Berg");

    assertThat(holders.latest("minister", "NOR")).isEmpty();
  }

  @Test
  void theOfficesOfTheRegisterAreThoseOfTheReportsDay() {
    PersonDraft president = meet("Donald", "Trump");
    PersonDraft later = meet("Joe", "Biden");
    holders.add(president);
    holders.add(later);

    assertThat(holders.holds(president, "head-of-state")).isTrue();
    assertThat(holders.holds(later, "head-of-state")).isFalse();
  }

  @Test
  void aHolderIsMeantOnlyIfTheWordsAllowIt() {
    PersonDraft minister = kenyan("Anna", "Berg");
    Token word = begin("minister");

    assertThat(holders.latestBefore(word, "minister", p -> true)).contains(minister);
    assertThat(holders.latestBefore(word, "minister", p -> false)).isEmpty();
  }

  private PersonDraft kenyan(String... words) {
    PersonDraft person = meet(words);
    person.of(Affiliation.of("KEN"));
    holders.add(person, "minister");
    return person;
  }

  private PersonDraft meet(String... words) {
    Piece.NameWords name = new Piece.NameWords(0, words.length - 1, List.of(words), "any");
    return people.meet(name, Optional.empty(), Optional.empty());
  }

  private void saw(PersonDraft person) {
    discourse.saw(person.id(), ActorKind.PERSON, Affiliation.of("KEN"), "any", 0, 0);
  }

  private Token begin(String text) {
    Token word = new Token(0, text, text, "NN", "O", -1, "root", new Span(0, text.length()));
    discourse.begin(new Sentence(0, 0, List.of(word)));
    return word;
  }
}
