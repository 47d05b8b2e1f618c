package org.parley.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartyPolicyTest {
  @Test
  void whoeverSpeaksForAStateIsThatState() {
    PartyPolicy parties = of(actor("Q1", ActorKind.PERSON, "KEN", "GOV"));

    assertThat(parties.party(new ActorId("Q1"))).isEqualTo(new ActorId("KEN"));
    assertThat(parties.isParty(new ActorId("Q1"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"REB", "OPP", "SEP", "CRM", "UAF"})
  void whoeverStandsAgainstHisStateIsAPartyOfHisOwn(String sector) {
    PartyPolicy parties = of(actor("KEN-X", ActorKind.GROUP, "KEN", sector));

    assertThat(parties.party(new ActorId("KEN-X"))).isEqualTo(new ActorId("KEN-X"));
  }

  @Test
  void whoeverActsForAGroupIsThatGroup() {
    Actor member =
        new Actor(
            new ActorId("Q3"),
            "Q3",
            ActorKind.PERSON,
            Optional.of("KEN"),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.of(new ActorId("KEN-X")));

    assertThat(of(member).party(member.id())).isEqualTo(new ActorId("KEN-X"));
    assertThat(of(member).isParty(member.id())).isTrue();
  }

  @Test
  void anOutletIsNoPartyAndMakesNoMove() {
    PartyPolicy parties = of(actor("GAZETTE", ActorKind.ORGANISATION, "KEN", "JRN"));

    assertThat(parties.isParty(new ActorId("GAZETTE"))).isFalse();
    assertThat(parties.canAct(new ActorId("GAZETTE"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"BUS", "CVL", "JRN", "CRM", "JUD"})
  void notAllOfACountrySitAtATable(String sector) {
    assertThat(of(actor("X", ActorKind.GROUP, "KEN", sector)).isParty(new ActorId("X"))).isFalse();
  }

  @Test
  void peopleOfNoKnownRoleAreNoParty() {
    assertThat(
            of(actor("name:pilgrims", ActorKind.GROUP, "KEN", ""))
                .isParty(new ActorId("name:pilgrims")))
        .isFalse();
  }

  @Test
  void thoseWhomOnlyAReportDescribesAreNoPartyOfTheirOwn() {
    PartyPolicy parties = of(actor("name:gunmen", ActorKind.GROUP, "KEN", "UAF"));

    assertThat(parties.isParty(new ActorId("name:gunmen"))).isFalse();
    assertThat(parties.party(new ActorId("name:gunmen"))).isEqualTo(new ActorId("KEN"));
  }

  @Test
  void aBodyOfTheRegisterIsAPartyWithoutACountry() {
    assertThat(
            of(actor("IGO-UN", ActorKind.ORGANISATION, "", "IGO")).isParty(new ActorId("IGO-UN")))
        .isTrue();
    assertThat(
            of(actor("name:club", ActorKind.ORGANISATION, "", ""))
                .isParty(new ActorId("name:club")))
        .isFalse();
    assertThat(of(actor("Q2", ActorKind.PERSON, "", "")).isParty(new ActorId("Q2"))).isFalse();
  }

  @Test
  void nobodyIsNoParty() {
    PartyPolicy parties = of(actor("Q1", ActorKind.PERSON, "KEN", "GOV"));

    assertThat(parties.isParty(new ActorId("Q9"))).isFalse();
    assertThat(parties.canAct(new ActorId("Q9"))).isFalse();
    assertThat(parties.party(new ActorId("Q9"))).isEqualTo(new ActorId("Q9"));
  }

  private static PartyPolicy of(Actor actor) {
    return PartyPolicy.of(List.of(actor));
  }

  private static Actor actor(String id, ActorKind kind, String country, String sector) {
    return new Actor(
        new ActorId(id), id, kind, stated(country), stated(sector), List.of(), List.of(id));
  }

  private static Optional<String> stated(String value) {
    return Optional.of(value).filter(v -> !v.isEmpty());
  }
}
