package org.parley.reading.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.parses.TaggedSentence;

class HolderFinderTest {
  private final Gazetteer gazetteer = Gazetteer.shared();
  private final HolderFinder finder = new HolderFinder(gazetteer);

  @Test
  void aRegionBehindACommaHoldsThePlaceBeforeIt() {
    Holder texas = behind("Paris_NNP ,_, Texas_NNP ,_,").orElseThrow();

    assertThat(texas.abbreviated()).isFalse();
    assertThat(texas.held(gazetteer.named("Paris")))
        .isNotEmpty()
        .allMatch(e -> e.country().equals("USA"));
  }

  @Test
  void aShortFormCountsOnlyThere() {
    assertThat(behind("Paris_NNP ,_, TX_NNP waited_VBD"))
        .hasValueSatisfying(h -> assertThat(h.abbreviated()).isTrue());
  }

  @Test
  void aHolderMayHaveSeveralWords() {
    assertThat(behind("Tarl_NNP ,_, New_NNP South_NNP Wales_NNP ,_,"))
        .hasValueSatisfying(h -> assertThat(h.last()).isEqualTo(4));
  }

  @Test
  void withoutACommaThereIsNone() {
    assertThat(behind("Paris_NNP near_IN Texas_NNP")).isEmpty();
    assertThat(behind("Paris_NNP ,_, texas_NN")).isEmpty();
  }

  @Test
  void aCountryThatSaysWhoseTheNextWordIsHoldsNoPlace() {
    assertThat(behind("London_NNP ,_, US_NNP>3:compound Secretary_NNP said_VBD")).isEmpty();
    assertThat(behind("London_NNP ,_, UK_NNP>1:appos Secretary_NNP said_VBD")).isPresent();
  }

  private Optional<Holder> behind(String words) {
    return finder.behind(TaggedSentence.of(words), 0);
  }
}
