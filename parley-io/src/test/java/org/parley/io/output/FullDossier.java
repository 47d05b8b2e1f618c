package org.parley.io.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.parley.model.Act;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.AsideReason;
import org.parley.model.Assertion;
import org.parley.model.Claims;
import org.parley.model.Clock;
import org.parley.model.Comparability;
import org.parley.model.Condition;
import org.parley.model.Copy;
import org.parley.model.Dated;
import org.parley.model.Deed;
import org.parley.model.Dispute;
import org.parley.model.DisputeKind;
import org.parley.model.Dossier;
import org.parley.model.Event;
import org.parley.model.EventDetails;
import org.parley.model.EventId;
import org.parley.model.EventType;
import org.parley.model.Evidence;
import org.parley.model.Fault;
import org.parley.model.Figure;
import org.parley.model.Format;
import org.parley.model.Mention;
import org.parley.model.Move;
import org.parley.model.MoveId;
import org.parley.model.Office;
import org.parley.model.Outcome;
import org.parley.model.Place;
import org.parley.model.PlaceAlternative;
import org.parley.model.Publication;
import org.parley.model.Quote;
import org.parley.model.Reading;
import org.parley.model.Realis;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.model.Resolution;
import org.parley.model.Revision;
import org.parley.model.SetAside;
import org.parley.model.Side;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.StatementId;
import org.parley.model.StatementKind;
import org.parley.model.Talk;
import org.parley.model.TalkStatus;
import org.parley.model.TimeExpression;
import org.parley.model.Title;
import org.parley.model.Via;
import org.parley.model.Voice;
import org.parley.model.When;
import org.parley.model.Wording;

/** A dossier with a row of every kind, over two reports; the first holds a wide character. */
final class FullDossier {
  static final String TEXT = "\uD83D\uDD4A Peace\n\nElbonia offered talks in Port Vale on Monday.";
  static final ReportId FIRST = new ReportId("aaaaaaaaaaaaaaaa");
  static final ReportId SECOND = new ReportId("bbbbbbbbbbbbbbbb");

  private static final ActorId ELBONIA = new ActorId("ELB");

  private FullDossier() {}

  static Dossier make() {
    return new Dossier(
        List.of(reading(FIRST), bare(SECOND)),
        List.of(new Copy(SECOND, FIRST, "same words")),
        List.of(actor()),
        List.of(talk()),
        List.of(dispute()),
        List.of(deed()),
        List.of(revision()));
  }

  private static Revision revision() {
    return new Revision(
        SECOND + "-v",
        SECOND,
        FIRST,
        Optional.of(new When("2022-02-28")),
        List.of(
            new Revision.Change(Optional.of(span("talks")), Optional.of(span("Port Vale"))),
            new Revision.Change(Optional.empty(), Optional.of(span("Monday"))),
            new Revision.Change(Optional.of(span("Elbonia")), Optional.empty())));
  }

  /** Where {@code words} stand in the text. */
  static Span span(String words) {
    int at = TEXT.indexOf(words);
    return new Span(at, at + words.length());
  }

  private static Reading reading(ReportId id) {
    return new Reading(
        report(id),
        List.of(actor()),
        List.of(elbonia()),
        List.of(new TimeExpression(span("Monday"), "Monday", "2022-02-28", "weekday")),
        List.of(place()),
        List.of(statement(id, 1, Assertion.MADE), statement(id, 2, Assertion.WITHHELD)),
        List.of(event(id)),
        List.of(figure(id, "f1", 12, 12), figure(id, "f2", 1500.5, 2000)),
        List.of(
            new Wording(
                "talks",
                id,
                Optional.of("Gazette"),
                Voice.OUTLET,
                "talks",
                List.of(span("talks")))),
        Claims.NONE);
  }

  private static Reading bare(ReportId id) {
    Report report = report(id);
    return new Reading(
        report,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Claims.NONE);
  }

  private static Report report(ReportId id) {
    return new Report(
        id,
        Optional.of("own-1"),
        "folder/one.txt",
        Format.TEXT,
        TEXT,
        TEXT,
        Optional.of(new Title("Peace", Optional.of(span("Peace")))),
        Optional.of("Gazette"),
        Optional.empty(),
        Optional.empty(),
        new Publication(
            Optional.of(LocalDate.of(2022, 3, 1)),
            "header",
            Optional.of(span("Monday")),
            List.of(LocalDate.of(2022, 3, 1))),
        "en",
        List.of(span("Elbonia offered talks in Port Vale on Monday.")),
        List.of(new SetAside(span("Peace"), AsideReason.RELATED_STORY)),
        List.of(new Fault("folder/one.txt", "line 1", "odd")),
        Optional.of("https://gazette.example/one"));
  }

  private static Actor actor() {
    return new Actor(
        ELBONIA,
        "Elbonia",
        ActorKind.COUNTRY,
        Optional.of("ELB"),
        Optional.of("GOV"),
        List.of(
            new Office("chair", Optional.of(new When("2020")), Optional.empty(), "the register")),
        List.of("Elbonia"));
  }

  private static Mention elbonia() {
    return new Mention(ELBONIA, "Elbonia", span("Elbonia"), Resolution.REGISTER);
  }

  private static Place place() {
    return new Place(
        span("Port Vale"),
        "Port Vale",
        "Port Vale",
        OptionalLong.of(42),
        53.0,
        -2.25,
        "ELB",
        "PPL",
        OptionalDouble.of(0.75),
        List.of(
            new PlaceAlternative(
                "Port Vale", OptionalLong.of(43), -41.5, 174.25, "NZL", "PPL", 0.125)));
  }

  private static Dated monday() {
    return new Dated(new When("2022-02-28"), "stated", Optional.of(span("Monday")));
  }

  private static Statement statement(ReportId id, int number, Assertion assertion) {
    return new Statement(
        StatementId.of(id, number),
        id,
        Optional.of(elbonia()),
        Optional.of(new Quote("offered", span("offered"))),
        List.of(span("talks in Port Vale")),
        "talks in Port Vale",
        StatementKind.INDIRECT,
        assertion,
        Optional.of(elbonia()),
        List.of(
            new Via(Optional.of(ELBONIA), "Elbonia", span("Elbonia")),
            new Via(Optional.empty(), "post", span("Peace"))),
        Optional.empty(),
        Optional.of(monday()),
        0.75,
        "cue");
  }

  private static Event event(ReportId id) {
    return new Event(
        EventId.of(id, 1),
        id,
        EventType.AGREE,
        Optional.of("meet"),
        List.of("diplomatic"),
        List.of(elbonia()),
        List.of(),
        Optional.of(monday()),
        Optional.of(place()),
        Realis.OFFERED,
        Optional.of(StatementId.of(id, 1)),
        span("Elbonia offered talks"),
        span("offered"),
        Optional.of("036"),
        Optional.of(Act.OFFER),
        new EventDetails(
            List.of(elbonia()),
            List.of(place()),
            List.of(new Quote("talks", span("talks"))),
            Optional.of(new Quote("talks", span("talks"))),
            Optional.of(EventId.of(id, 1)),
            Optional.of(EventId.of(id, 1)),
            Optional.empty()),
        0.5,
        "offer");
  }

  private static Deed deed() {
    Evidence first =
        new Evidence(
            FIRST,
            span("Elbonia offered talks"),
            Optional.of(StatementId.of(FIRST, 1)),
            Optional.of(EventId.of(FIRST, 1)));
    Evidence second =
        new Evidence(SECOND, span("offered talks"), Optional.empty(), Optional.empty());
    return new Deed(
        EventId.of(FIRST, 1) + "-d",
        EventType.AGREE,
        Optional.of(Act.OFFER),
        List.of(ELBONIA),
        List.of(ELBONIA),
        Optional.of(new When("2022-02-28")),
        List.of("Port Vale"),
        Realis.OFFERED,
        List.of(first, second),
        1,
        List.of(
            new Deed.Difference(
                Deed.Aspect.DAY,
                List.of(
                    new Deed.Version("2022-02-28", List.of(FIRST)),
                    new Deed.Version("2022-02", List.of(SECOND))))));
  }

  private static Figure figure(ReportId id, String number, double low, double high) {
    return new Figure(
        id + "-" + number,
        "troops",
        Optional.of("ELB"),
        low,
        high,
        true,
        "people",
        Optional.of(new When("2022-02")),
        Voice.OUTLET,
        id,
        span("talks"));
  }

  private static Evidence evidence() {
    return new Evidence(
        FIRST,
        span("Elbonia offered talks"),
        Optional.of(StatementId.of(FIRST, 1)),
        Optional.of(EventId.of(FIRST, 1)));
  }

  private static Talk talk() {
    Move move =
        new Move(
            new MoveId("talk-1-m1"),
            Act.DECLARE_READINESS,
            List.of(ELBONIA),
            List.of(),
            Optional.of(new When("2022-02-28")),
            List.of("Port Vale"),
            List.of("peace"),
            Optional.of(new Condition("Monday", FIRST, span("Monday"))),
            Optional.empty(),
            Realis.OFFERED,
            List.of(evidence()),
            1,
            "offer",
            Optional.of(new Clock("18:00/24:00", FIRST, span("Monday"))),
            Optional.of(new Outcome(Outcome.Kind.NOT_KEPT, new MoveId("talk-1-m2"))));
    return new Talk(
        "talk-1",
        "Talks in Port Vale",
        List.of(ELBONIA),
        Optional.of(new When("2022-02-28")),
        Optional.empty(),
        TalkStatus.UNDER_WAY,
        List.of("Port Vale"),
        List.of(move));
  }

  private static Dispute dispute() {
    return new Dispute(
        "dispute-1",
        DisputeKind.REJECTION,
        "talks",
        List.of(
            new Side("yes", List.of(evidence()), List.of(Voice.of(ELBONIA))),
            new Side("no", List.of(evidence()), List.of(Voice.OUTLET))),
        Comparability.UNKNOWN,
        "two words",
        Optional.of(new When("2022-02-25")));
  }
}
