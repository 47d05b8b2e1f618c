package org.parley.reading.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.parses.TaggedSentence;

class DivisionsTest {
  private final Gazetteer gazetteer = Gazetteer.shared();
  private final Divisions divisions = new Divisions(new PlaceWords(), gazetteer);

  @Test
  void aNameBesideTheWordIsTheDivision() {
    assertThat(only(0, "Kharkiv_NNP region_NN waited_VBD"))
        .isNotEmpty()
        .allMatch(e -> e.is(Entry.Kind.REGION));
    assertThat(only(2, "region_NN of_IN Kharkiv_NNP waited_VBD"))
        .isNotEmpty()
        .allMatch(e -> e.is(Entry.Kind.REGION));
  }

  @Test
  void soAreThoseOfAList() {
    assertThat(only(0, "Kharkiv_NNP ,_, Tarl_NNP and_CC Ode_NNP regions_NNS"))
        .isNotEmpty()
        .allMatch(e -> e.is(Entry.Kind.REGION));
  }

  @Test
  void elsewhereItMayBeTheCity() {
    assertThat(only(0, "Kharkiv_NNP waited_VBD")).anyMatch(e -> e.is(Entry.Kind.CITY));
    assertThat(only(0, "Kharkiv_NNP waited_VBD for_IN regions_NNS"))
        .anyMatch(e -> e.is(Entry.Kind.CITY));
  }

  private List<Entry> only(int at, String words) {
    CandidateSpan name = new CandidateSpan(TaggedSentence.of(words), at, at);
    return divisions.only(name, gazetteer.named(name.text()));
  }
}
