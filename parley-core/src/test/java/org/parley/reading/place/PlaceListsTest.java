package org.parley.reading.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.language.Sentence;
import org.parley.parses.TaggedSentence;

class PlaceListsTest {
  private static final Sentence LIST =
      TaggedSentence.of("in_IN Lublin_NNP ,_, Tarl_NNP and_CC Ode_NNP waited_VBD");

  @Test
  void aPlaceBeforeANameTellsWhatItIs() {
    Spot lublin = spot(1);

    assertThat(new PlaceLists(Set.of()).have(name(3), List.of(lublin))).isTrue();
    assertThat(new PlaceLists(Set.of()).have(name(3), List.of())).isFalse();
    assertThat(new PlaceLists(Set.of()).have(name(5), List.of(lublin))).isFalse();
  }

  @Test
  void soDoesAKnownPlaceBehindIt() {
    assertThat(new PlaceLists(Set.of("Ode")).have(name(3), List.of())).isTrue();
    assertThat(new PlaceLists(Set.of("waited")).have(name(5), List.of())).isFalse();
  }

  private static CandidateSpan name(int at) {
    return new CandidateSpan(LIST, at, at);
  }

  private static Spot spot(int at) {
    CandidateSpan name = name(at);
    return new Spot(
        name.span(),
        name.text(),
        PlaceKey.of(name.text()),
        Gazetteer.shared().named(name.text()),
        List.of());
  }
}
