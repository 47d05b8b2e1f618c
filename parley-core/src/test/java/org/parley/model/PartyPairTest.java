package org.parley.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartyPairTest {
  private static final ActorId NORWAY = new ActorId("NOR");
  private static final ActorId SWEDEN = new ActorId("SWE");
  private static final ActorId MINISTER = new ActorId("Q1");

  private final PartyPolicy policy =
      PartyPolicy.of(
          List.of(
              new Actor(
                  MINISTER,
                  "Anna Berg",
                  ActorKind.PERSON,
                  Optional.of("NOR"),
                  Optional.of("GOV"),
                  List.of(),
                  List.of("Anna Berg"))));

  @Test
  void aPairIsTheSameInEitherOrder() {
    assertThat(new PartyPair(SWEDEN, NORWAY)).isEqualTo(new PartyPair(NORWAY, SWEDEN));
    assertThat(new PartyPair(SWEDEN, NORWAY)).hasToString("NOR,SWE");
  }

  @Test
  void aMinisterStandsForTheCountry() {
    assertThat(policy.pairs(List.of(MINISTER), List.of(SWEDEN)))
        .containsExactly(new PartyPair(NORWAY, SWEDEN));
  }

  @Test
  void thoseWhoActTogetherTowardsNobodyDealWithOneAnother() {
    assertThat(policy.pairs(List.of(MINISTER, SWEDEN), List.of()))
        .containsExactly(new PartyPair(NORWAY, SWEDEN));
  }

  @Test
  void thoseWhoActTogetherTowardsAnotherDoNot() {
    ActorId finland = new ActorId("FIN");

    assertThat(policy.pairs(List.of(NORWAY, SWEDEN), List.of(finland)))
        .containsExactly(new PartyPair(finland, NORWAY), new PartyPair(finland, SWEDEN));
  }

  @Test
  void nobodyDealsWithTheirOwnSide() {
    assertThat(policy.pairs(List.of(MINISTER), List.of(NORWAY))).isEmpty();
  }
}
