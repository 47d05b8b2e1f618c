package org.parley.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.codebook.Register;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Span;
import org.parley.reading.discourse.Affiliation;
import org.parley.reading.discourse.Discourse;
import org.parley.reading.phrase.Piece;

/** Whom a title means that stands without a name. */
class OfficesTest {
  private final Optional<LocalDate> day = Optional.of(LocalDate.parse("2018-12-10"));
  private final Register register = Register.shared();
  private final People people = new People(register, day);
  private final Discourse discourse = new Discourse();
  private final OfficeHolders holders = new OfficeHolders(day, people, discourse);
  private final Offices offices = new Offices(register, day, people, discourse, holders);

  @Test
  void thePresidentsCounterpartInAMonarchyIsTheHeadOfGovernment() {
    PersonDraft president = meet("Donald", "Trump");
    holders.add(president);

    assertThat(offices.counterpart(president, "GBR").map(PersonDraft::name))
        .contains("Theresa May");
    assertThat(holder("leader", "GBR")).contains("Theresa May");
  }

  @Test
  void oneOfManyAmbassadorsIsNotTheOneWhomTheRegisterKnows() {
    assertThat(holder("ambassador", "ISR")).isEmpty();
  }

  @Test
  void aPresidentIsNoKing() {
    assertThat(meet("Donald", "Trump").presides()).isTrue();
    assertThat(meet("Abdullah", "II").presides()).isFalse();
  }

  private Optional<String> holder(String title, String country) {
    Span span = new Span(0, title.length());
    Token word = new Token(0, title, title, "NN", "O", -1, "root", span);
    discourse.begin(new Sentence(0, 0, List.of(word)));
    return offices
        .holder(title, Affiliation.of(country), true, word, p -> true)
        .map(PersonDraft::name);
  }

  private PersonDraft meet(String... words) {
    Piece.NameWords name = new Piece.NameWords(0, words.length - 1, List.of(words), "any");
    return people.meet(name, Optional.empty(), Optional.empty());
  }
}
