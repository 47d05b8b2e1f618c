package org.parley.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormTableTest {
  private final FormTable<String> forms = new FormTable<>();

  @BeforeEach
  void add() {
    forms.add("US", "usa");
    forms.add("South Africa", "zaf");
    forms.add("South", "south");
    forms.add("Côte d'Ivoire", "civ");
    forms.add("ELN+", "eln");
  }

  @Test
  void spacesHyphensAndStopsDoNotCount() {
    assertThat(forms.get("U.S.")).contains("usa");
    assertThat(forms.get("South-Africa")).contains("zaf");
    assertThat(forms.get("Côte d’Ivoire")).contains("civ");
    assertThat(forms.get("ELN+")).contains("eln");
    assertThat(forms.get("ELN")).isEmpty();
  }

  @Test
  void caseCounts() {
    assertThat(forms.get("us")).isEmpty();
  }

  @Test
  void theFirstValueOfAFormStays() {
    forms.add("U.S.", "other");

    assertThat(forms.get("US")).contains("usa");
  }

  @Test
  void theLongestFormThatBeginsThereIsFound() {
    List<String> words = List.of("In", "South", "Africa", "today");

    assertThat(forms.longest(words, 1)).contains(new FormTable.Match<>(1, 2, "zaf"));
    assertThat(forms.longest(words, 0)).isEmpty();
    assertThat(forms.longest(List.of("South", "Korea"), 0))
        .contains(new FormTable.Match<>(0, 0, "south"));
  }

  @Test
  void aFormMayBeCutIntoSeveralWords() {
    assertThat(forms.longest(List.of("U", ".", "S", ".", "troops"), 0))
        .contains(new FormTable.Match<>(0, 2, "usa"));
    assertThat(forms.longest(List.of("Côte", "d'", "Ivoire"), 0))
        .contains(new FormTable.Match<>(0, 2, "civ"));
  }

  @Test
  void aFormDoesNotBeginWithAMark() {
    assertThat(forms.longest(List.of(".", "US"), 0)).isEmpty();
    assertThat(forms.longest(List.of("'", "US"), 0)).isEmpty();
  }

  @Test
  void marksAloneAreNoForm() {
    forms.add("...", "dots");
    forms.add("'", "apostrophe");

    assertThat(forms.get("...")).isEmpty();
    assertThat(forms.get("'")).isEmpty();
  }

  @Test
  void aFormOfMoreThanTenWordsIsNotSought() {
    forms.add("abcdefghij", "ten");
    forms.add("abcdefghijk", "eleven");

    assertThat(forms.longest(List.of("abcdefghijk".split("")), 0))
        .contains(new FormTable.Match<>(0, 9, "ten"));
  }
}
