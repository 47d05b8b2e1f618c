package org.parley.dossier.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Claim;
import org.parley.model.Claims;
import org.parley.model.Format;
import org.parley.model.PartyPolicy;
import org.parley.model.Publication;
import org.parley.model.Reading;
import org.parley.model.Rebuttal;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.model.Span;
import org.parley.model.Stance;
import org.parley.model.Voice;
import org.parley.model.When;

class ClaimContributionsTest {
  private static final LocalDate PUBLISHED = LocalDate.parse("2021-03-02");

  @Test
  void aStanceIsAboutTheFirstPartyThatItMayBeAbout() {
    assertThat(shares(stance(List.of("GAZETTE", "name:envoy"), "ERI")))
        .extracting(s -> ((StanceContribution) s).subject())
        .containsExactly(new ActorId("ETH"));
  }

  @Test
  void aStanceAboutNoPartyIsNone() {
    assertThat(shares(stance(List.of("GAZETTE"), "ERI"))).isEmpty();
  }

  @Test
  void theOutletsOwnVoiceIsThatOfItsReport() {
    assertThat(shares(stance(List.of("ETH"), "outlet")))
        .extracting(s -> ((StanceContribution) s).claim().party())
        .containsExactly(Optional.empty());
  }

  @Test
  void aPersonSpeaksForTheParty() {
    assertThat(shares(stance(List.of("ERI"), "name:envoy")))
        .extracting(s -> ((StanceContribution) s).claim().party())
        .containsExactly(Optional.of(new ActorId("ETH")));
  }

  @Test
  void aClaimWithoutADayIsOfTheDayOfItsReport() {
    assertThat(shares(stance(List.of("ERI"), "ETH")))
        .extracting(s -> ((StanceContribution) s).claim().day())
        .containsExactly(Optional.of(PUBLISHED));
  }

  @Test
  void whatIsRejectedWasClaimedNoLaterThanThat() {
    Claim rejection = claim("ERI", Optional.of(new When("2021-02-20")));

    assertThat(shares(new Rebuttal("test", claim("ETH", Optional.empty()), rejection)))
        .extracting(s -> ((RejectionContribution) s).claim().day())
        .containsExactly(Optional.of(LocalDate.parse("2021-02-20")));
  }

  @Test
  void nobodyRejectsTheClaimOfTheSameSide() {
    Claim own = claim("name:envoy", Optional.empty());

    assertThat(shares(new Rebuttal("test", claim("ETH", Optional.empty()), own))).isEmpty();
  }

  private static Stance stance(List<String> subject, String by) {
    return new Stance(
        "willing-to-talk",
        true,
        subject.stream().map(ActorId::new).toList(),
        claim(by, Optional.empty()));
  }

  private static Claim claim(String by, Optional<When> day) {
    return new Claim(
        List.of(Voice.parse(by)),
        "it refuses talks",
        new Span(0, 4),
        "refuses",
        Optional.empty(),
        day);
  }

  private static List<DisputeContribution> shares(Stance stance) {
    return shares(new Claims(List.of(stance), List.of()));
  }

  private static List<DisputeContribution> shares(Rebuttal rebuttal) {
    return shares(new Claims(List.of(), List.of(rebuttal)));
  }

  private static List<DisputeContribution> shares(Claims claims) {
    List<Actor> actors =
        Stream.of(
                actor("ETH", ActorKind.COUNTRY, "ETH", "GOV"),
                actor("ERI", ActorKind.COUNTRY, "ERI", "GOV"),
                actor("name:envoy", ActorKind.PERSON, "ETH", "GOV"),
                actor("GAZETTE", ActorKind.ORGANISATION, "KEN", "JRN"))
            .toList();
    Report report =
        new Report(
            new ReportId("r1"),
            Optional.empty(),
            "test",
            Format.TEXT,
            "text",
            "text",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Publication(Optional.of(PUBLISHED), "test", Optional.empty(), List.of(PUBLISHED)),
            "en",
            List.of(new Span(0, 4)),
            List.of(),
            List.of(),
            Optional.empty());
    Reading reading =
        new Reading(
            report, actors, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), claims);
    return ClaimContributions.of(reading, PartyPolicy.of(actors));
  }

  private static Actor actor(String id, ActorKind kind, String country, String sector) {
    return new Actor(
        new ActorId(id),
        id,
        kind,
        Optional.of(country),
        Optional.of(sector),
        List.of(),
        List.of(id));
  }
}
