package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.ActorId;

class TermSetTest {
  private final TermSet terms = new TermSet(a -> new ActorId("of-" + a));

  @Test
  void blankAndMissingValuesAreNoTerms() {
    terms
        .add(Facet.OUTLET, "")
        .add(Facet.WIRE, " \t")
        .add(Facet.PLACE, Optional.empty())
        .add(Facet.CONTEXT, List.of())
        .add(Facet.COUNTRY, Optional.of("ELB"));
    assertThat(terms.all()).containsExactly(new Term(Facet.COUNTRY, "ELB"));
  }

  @Test
  void anActorIsFoundByItsRoleAsAnActorAndByItsParty() {
    terms.actors(Facet.SPEAKER, List.of(new ActorId("a"), new ActorId("b")));
    assertThat(terms.all())
        .containsExactlyInAnyOrder(
            new Term(Facet.SPEAKER, "a"),
            new Term(Facet.ACTOR, "a"),
            new Term(Facet.PARTY, "of-a"),
            new Term(Facet.SPEAKER, "b"),
            new Term(Facet.ACTOR, "b"),
            new Term(Facet.PARTY, "of-b"));
  }

  @Test
  void whatIsAddedTwiceIsThereOnce() {
    terms.add(Facet.TERM, "war").add(Facet.TERM, List.of("war", "raid"));
    assertThat(terms.all())
        .containsExactly(new Term(Facet.TERM, "war"), new Term(Facet.TERM, "raid"));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.0",
    "0.0999, 0.0",
    "0.1, 0.1",
    "0.3, 0.3",
    "0.69999, 0.6",
    "0.7, 0.7",
    "0.95, 0.9",
    "0.9999, 0.9",
    "1, 0.9"
  })
  void aConfidenceIsTheTenthThatItBeginsWith(double confidence, String tenth) {
    terms.read(confidence, "cue");
    assertThat(terms.all())
        .containsExactly(new Term(Facet.CONFIDENCE, tenth), new Term(Facet.RULE, "cue"));
  }
}
