package org.parley.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.codebook.TitleRule;
import org.parley.reading.phrase.Phrase;

/** Which titles stand beside which names. */
class TitleAppositionsTest {
  private static final TitleRule DIRECTOR =
      new TitleRule("director", "any", "one", List.of("director"), Map.of(), List.of());

  private final TitledPersons appositions = new TitledPersons();
  private final PersonDraft anna = person("Anna Berg");
  private final PersonDraft olaf = person("Olaf Brandt");

  @Test
  void anEqualTitleElsewhereStandsAlone() {
    Phrase.Title title = title(false);
    appositions.add(title, "director", anna);

    assertThat(appositions.person(title)).contains(anna);
    assertThat(appositions.person(title(false))).isEmpty();
  }

  @Test
  void theFormerDirectorIsTheOnlyOneWhoWasIt() {
    appositions.add(title(true), "director", anna);
    appositions.add(title(false), "director", olaf);

    assertThat(appositions.onceHolding(title(true))).contains(anna);
  }

  @Test
  void ofTwoFormerDirectorsNeitherIsMeant() {
    appositions.add(title(true), "director", anna);
    appositions.add(title(true), "director", olaf);

    assertThat(appositions.onceHolding(title(true))).isEmpty();
  }

  @Test
  void allAreFoundWhomTheReportCallsByAWord() {
    appositions.add(title(false), "director", anna);
    appositions.add(title(true), "director", olaf);

    assertThat(appositions.called("director")).containsExactly(anna, olaf);
    assertThat(appositions.called("head")).isEmpty();
  }

  private static Phrase.Title title(boolean former) {
    return new Phrase.Title(
        0, 0, 0, DIRECTOR, Optional.empty(), Optional.empty(), former, false, List.of());
  }

  private static PersonDraft person(String name) {
    return new PersonDraft(List.of(name.split(" ")), Optional.empty(), Optional.empty());
  }
}
