package org.parley.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.codebook.TitleRule;
import org.parley.model.ActorId;
import org.parley.reading.phrase.Phrase;

/** In which order the phrases of a sentence are resolved. */
class ReadingOrderTest {
  private static final TitleRule MINISTER =
      new TitleRule("minister", "any", "one", List.of("minister"), Map.of(), List.of());

  private final TitledPersons appositions = new TitledPersons();
  private final ReadingOrder order = new ReadingOrder(appositions);

  @Test
  void aTitleWithItsCountryIsReadAtOnceAndOneWithoutWaits() {
    Phrase.Title owned = title(0, Optional.of(new Phrase.Owner.Registered(new ActorId("KEN"))));
    Phrase.Title alone = title(3, Optional.empty());

    assertThat(order.names(List.of(owned, alone))).containsExactly(owned);
    assertThat(order.anaphora(List.of(owned, alone))).isEqualTo(Map.of(3, List.of(alone)));
  }

  @Test
  void aTitleBesideANameWaitsForNothing() {
    Phrase.Title title = title(0, Optional.empty());
    appositions.add(
        title, "minister", new PersonDraft(List.of("Anna"), Optional.empty(), Optional.empty()));

    assertThat(order.names(List.of(title))).containsExactly(title);
  }

  @Test
  void ofTwoThatEndTogetherTheInnerIsReadFirst() {
    Phrase.Sides outer = new Phrase.Sides(0, 4, "both-sides");
    Phrase.Sides inner = new Phrase.Sides(3, 4, "both-sides");

    assertThat(order.anaphora(List.of(outer, inner)).get(4)).containsExactly(inner, outer);
  }

  private static Phrase.Title title(int at, Optional<Phrase.Owner> owner) {
    return new Phrase.Title(at, at, at, MINISTER, owner, Optional.empty(), false, false, List.of());
  }
}
