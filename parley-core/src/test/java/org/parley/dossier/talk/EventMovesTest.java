package org.parley.dossier.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.model.Act;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Claims;
import org.parley.model.Event;
import org.parley.model.EventDetails;
import org.parley.model.EventId;
import org.parley.model.EventType;
import org.parley.model.Format;
import org.parley.model.Mention;
import org.parley.model.PartyPolicy;
import org.parley.model.Publication;
import org.parley.model.Reading;
import org.parley.model.Realis;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.model.Resolution;
import org.parley.model.Span;

class EventMovesTest {
  private static final ReportId REPORT = new ReportId("r");
  private static final String TEXT = "Talks. " + "x".repeat(400);

  private final List<Event> events = new ArrayList<>();

  @Test
  void anEventThatIsNoActOfATalkIsNoMove() {
    event(null, "ETH", "ERI");
    assertThat(moves()).isEmpty();
  }

  @Test
  void aMoveIsBetweenWhoActsAndTowardsWhom() {
    event(Act.OFFER, "ETH", "ERI");
    assertThat(moves()).containsExactly("ETH offer ERI in [ERI, ETH]");
  }

  @Test
  void whoActTogetherAreTheTwoParties() {
    event(Act.MEET, "ETH+ERI", "");
    assertThat(moves()).containsExactly("ETH+ERI meet  in [ERI, ETH]");
  }

  @Test
  void onesOwnSideIsNobodysCounterpart() {
    event(Act.OFFER, "ETH", "ETH-GOV+ERI");
    assertThat(moves()).containsExactly("ETH offer ERI in [ERI, ETH]");
  }

  @Test
  void aMoveTowardsNobodyIsOfTheTalkToldNearestAndStaysTowardsNobody() {
    event(Act.OFFER, "ETH", "ERI");
    event(Act.DECLARE_READINESS, "ERI", "");
    assertThat(moves())
        .containsExactly("ETH offer ERI in [ERI, ETH]", "ERI declare-readiness  in [ERI, ETH]");
  }

  @Test
  void anOutsiderSpeaksOfTheTalkToldNearest() {
    event(Act.REPORT_PROGRESS, "SWE", "");
    event(Act.OFFER, "ETH", "ERI");
    assertThat(moves())
        .containsExactly("SWE report-progress  in [ERI, ETH]", "ETH offer ERI in [ERI, ETH]");
  }

  @Test
  void whoMediatesSitsNotAtTheTable() {
    event(Act.MEDIATE, "DJI", "ETH+ERI");
    assertThat(moves()).containsExactly("DJI mediate ETH+ERI in [ERI, ETH]");
  }

  @Test
  void whatAMediatorDoesWithOneSideIsPartOfTheTalkOfBoth() {
    event(Act.MEDIATE, "DJI", "ETH+ERI");
    event(Act.OFFER, "ETH", "ERI");
    event(null, "ERI", "ETH");
    event(Act.MEET, "DJI", "ETH");
    event(Act.DEMAND, "ERI", "DJI");
    event(Act.MEET, "DJI", "SWE");
    assertThat(moves())
        .contains(
            "DJI meet ETH in [ERI, ETH]",
            "ERI demand DJI in [ERI, ETH]",
            "DJI meet SWE in [DJI, SWE]");
  }

  @Test
  void whomAMediatorAsksTogetherAreThePrincipals() {
    event(Act.MEDIATE, "DJI", "");
    event(Act.MEDIATE, "DJI", "");
    event(Act.DEMAND, "DJI", "ETH+ERI");
    event(Act.AGREE, "ETH+ERI", "");
    event(Act.MEET, "DJI", "ETH");
    assertThat(moves()).contains("DJI meet ETH in [ERI, ETH]");
  }

  @Test
  void whoMediatesOnceAndDealsMoreWithOneOfTheTwoIsAPrincipal() {
    event(Act.MEDIATE, "DJI", "ETH+ERI");
    event(Act.OFFER, "ETH", "ERI");
    event(null, "DJI", "ETH");
    event(null, "ETH", "DJI");
    event(null, "DJI", "ETH");
    event(Act.MEET, "DJI", "ETH");
    assertThat(moves()).contains("DJI meet ETH in [DJI, ETH]");
  }

  @Test
  void mediatorsToldOfTogetherAreNotThePrincipals() {
    event(Act.MEDIATE, "DJI", "SWE");
    event(Act.MEDIATE, "DJI+SWE", "");
    event(Act.MEDIATE, "SWE", "");
    event(Act.DEMAND, "DJI", "ETH+ERI");
    event(Act.REFUSE, "ETH", "ERI");
    event(Act.MEET, "DJI", "ETH");
    assertThat(moves()).contains("DJI meet ETH in [ERI, ETH]");
  }

  @Test
  void aSingleWordOfGoodOfficesMakesNoMediator() {
    event(Act.MEDIATE, "DJI", "");
    event(Act.OFFER, "ETH", "ERI");
    event(null, "ERI", "ETH");
    event(Act.MEET, "DJI", "ETH");
    assertThat(moves()).contains("DJI meet ETH in [DJI, ETH]");
  }

  @Test
  void whoIsMediatedWithIsNoMediator() {
    event(Act.MEDIATE, "DJI", "ETH");
    event(Act.MEDIATE, "ETH", "DJI");
    event(Act.OFFER, "ETH", "ERI");
    event(null, "ERI", "ETH");
    event(Act.MEET, "DJI", "ETH");
    assertThat(moves()).contains("DJI meet ETH in [DJI, ETH]");
  }

  @Test
  void aloneInItsReportAMoveOfOnePartyHasNoTalk() {
    event(Act.DECLARE_READINESS, "ETH", "");
    assertThat(moves()).isEmpty();
  }

  @Test
  void anOutletMakesNoMove() {
    event(Act.OFFER, "GAZETTE", "ERI");
    assertThat(moves()).isEmpty();
  }

  private void event(Act act, String by, String to) {
    int at = 7 + events.size() * 10;
    Span span = new Span(at, at + 5);
    events.add(
        new Event(
            EventId.of(REPORT, events.size() + 1),
            REPORT,
            EventType.AGREE,
            Optional.empty(),
            List.of(),
            mentions(by, span),
            mentions(to, span),
            Optional.empty(),
            Optional.empty(),
            Realis.HAPPENED,
            Optional.empty(),
            span,
            span,
            Optional.empty(),
            Optional.ofNullable(act),
            EventDetails.NONE,
            0.9,
            "learned"));
  }

  private static List<Mention> mentions(String actors, Span span) {
    return Arrays.stream(actors.split("\\+"))
        .filter(a -> !a.isEmpty())
        .map(a -> new Mention(new ActorId(a), a, span, Resolution.REGISTER))
        .toList();
  }

  private List<String> moves() {
    Report report =
        new Report(
            REPORT,
            Optional.empty(),
            "test",
            Format.TEXT,
            TEXT,
            TEXT,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Publication.NOT_STATED,
            "en",
            List.of(new Span(0, TEXT.length())),
            List.of(),
            List.of(),
            Optional.empty());
    List<Actor> actors =
        Stream.of("ETH", "ERI", "SWE", "DJI", "ETH-GOV", "GAZETTE")
            .map(EventMovesTest::actor)
            .toList();
    Reading reading =
        new Reading(
            report,
            actors,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            events,
            List.of(),
            List.of(),
            Claims.NONE);
    return EventMoves.of(reading, PartyPolicy.of(actors)).stream()
        .map(d -> ids(d.by()) + " " + d.act().slug() + " " + ids(d.to()) + " in " + d.pair())
        .toList();
  }

  private static Actor actor(String id) {
    boolean outlet = id.equals("GAZETTE");
    return new Actor(
        new ActorId(id),
        id,
        outlet ? ActorKind.ORGANISATION : ActorKind.COUNTRY,
        outlet ? Optional.empty() : Optional.of(id.substring(0, 3)),
        outlet ? Optional.of("JRN") : Optional.of("GOV"),
        List.of(),
        List.of(id));
  }

  private static String ids(List<ActorId> actors) {
    return actors.stream().map(ActorId::value).collect(Collectors.joining("+"));
  }
}
