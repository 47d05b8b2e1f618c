package org.parley.store;

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
import org.parley.model.Claim;
import org.parley.model.Claims;
import org.parley.model.Clock;
import org.parley.model.Dated;
import org.parley.model.Event;
import org.parley.model.EventDetails;
import org.parley.model.EventId;
import org.parley.model.EventType;
import org.parley.model.Fault;
import org.parley.model.Figure;
import org.parley.model.Format;
import org.parley.model.Mention;
import org.parley.model.Office;
import org.parley.model.Place;
import org.parley.model.PlaceAlternative;
import org.parley.model.Publication;
import org.parley.model.Quote;
import org.parley.model.Reading;
import org.parley.model.Realis;
import org.parley.model.Rebuttal;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.model.Resolution;
import org.parley.model.SetAside;
import org.parley.model.Span;
import org.parley.model.Stance;
import org.parley.model.Statement;
import org.parley.model.StatementId;
import org.parley.model.StatementKind;
import org.parley.model.TimeExpression;
import org.parley.model.Title;
import org.parley.model.Via;
import org.parley.model.Voice;
import org.parley.model.When;
import org.parley.model.Wording;

/** A reading in which everything that may be stated is stated, and one in which nothing is. */
final class WholeReading {
  static final String ORIGINAL =
      "<p>Elbonia’s Ms Vâle told Radio Mud on 2 May it offers talks.</p>";
  static final String TEXT = "Elbonia’s Ms Vâle told Radio Mud on 2 May it offers talks.";

  private static final ReportId ID = new ReportId("0123456789abcdef");
  private static final ActorId ELBONIA = new ActorId("ELB");
  private static final ActorId VALE = ActorId.named("vale");
  private static final Mention SPEAKER =
      new Mention(VALE, "Ms Vâle", new Span(13, 20), Resolution.SURNAME);
  private static final Mention HEARER =
      new Mention(new ActorId("MED-RADIOMUD"), "Radio Mud", new Span(26, 35), Resolution.NAME);
  private static final StatementId OUTER = StatementId.of(ID, 1);
  private static final Dated DAY =
      new Dated(new When("2024-05-02"), "stated", Optional.of(new Span(39, 44)));
  private static final Place PLACE =
      new Place(
          new Span(3, 10),
          "Elbonia",
          "Elbonia",
          OptionalLong.of(77),
          51.5,
          -0.25,
          "ELB",
          "PCLI",
          OptionalDouble.of(0.75),
          List.of(
              new PlaceAlternative(
                  "Elbonia Falls", OptionalLong.of(78), 40.5, -80.25, "USA", "PPL", 0.125)));

  private WholeReading() {}

  /** Every optional has a value and every list an element. */
  static Reading stated() {
    return new Reading(
        report(),
        List.of(actor()),
        List.of(SPEAKER, HEARER),
        List.of(new TimeExpression(new Span(39, 44), "2 May", "2024-05-02", "day-month")),
        List.of(PLACE),
        List.of(statement()),
        List.of(event()),
        List.of(figure()),
        List.of(
            new Wording(
                "talks",
                ID,
                Optional.of("Mud Gazette"),
                Voice.UNNAMED,
                "talks",
                List.of(new Span(55, 60)))),
        claims());
  }

  /** No optional has a value and no list an element, but for those that must. */
  static Reading bare() {
    return new Reading(
        new Report(
            ID,
            Optional.empty(),
            "-",
            Format.JSON_LINES,
            ORIGINAL,
            TEXT,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Publication.NOT_STATED,
            "en",
            List.of(),
            List.of(),
            List.of(),
            Optional.empty()),
        List.of(
            new Actor(
                ELBONIA,
                "Elbonia",
                ActorKind.COUNTRY,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of())),
        List.of(),
        List.of(),
        List.of(
            new Place(
                new Span(3, 10), "Elbonia", "Elbonia", OptionalLong.empty(), 0, 0, "", "SEA")),
        List.of(
            new Statement(
                OUTER,
                ID,
                Optional.empty(),
                Optional.empty(),
                List.of(new Span(48, 60)),
                "offers talks",
                StatementKind.DIRECT,
                Assertion.MADE,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                1,
                "quoted")),
        List.of(
            new Event(
                EventId.of(ID, 1),
                ID,
                EventType.AGREE,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Realis.HAPPENED,
                Optional.empty(),
                new Span(48, 60),
                new Span(48, 54),
                Optional.empty(),
                Optional.empty(),
                EventDetails.NONE,
                1,
                "verb")),
        List.of(
            new Figure(
                ID + "-f1",
                "troops",
                Optional.empty(),
                3,
                Double.POSITIVE_INFINITY,
                false,
                "people",
                Optional.empty(),
                Voice.OUTLET,
                ID,
                new Span(39, 40))),
        List.of(
            new Wording(
                "talks", ID, Optional.empty(), Voice.OUTLET, "talks", List.of(new Span(55, 60)))),
        Claims.NONE);
  }

  private static Report report() {
    return new Report(
        ID,
        Optional.of("wire-17"),
        "news/may.html",
        Format.HTML,
        ORIGINAL,
        TEXT,
        Optional.of(new Title("Talks offered", Optional.of(new Span(3, 10)))),
        Optional.of("Mud Gazette"),
        Optional.of("Elbonian Press"),
        Optional.of("PORT VALE"),
        new Publication(
            Optional.of(LocalDate.of(2024, 5, 3)),
            "header",
            Optional.of(new Span(39, 44)),
            List.of(LocalDate.of(2024, 5, 3), LocalDate.of(2024, 3, 5))),
        "en",
        List.of(new Span(3, 61)),
        List.of(new SetAside(new Span(0, 3), AsideReason.NAVIGATION)),
        List.of(new Fault("news/may.html", "line 1", "a tag is not closed")),
        Optional.empty());
  }

  private static Actor actor() {
    return new Actor(
        VALE,
        "Vâle",
        ActorKind.PERSON,
        Optional.of("ELB"),
        Optional.of("diplomatic"),
        List.of(
            new Office(
                "envoy",
                Optional.of(new When("2023")),
                Optional.of(new When("2024-06")),
                "register")),
        List.of("Ms Vâle", "Vâle"));
  }

  private static Statement statement() {
    return new Statement(
        StatementId.of(ID, 2),
        ID,
        Optional.of(SPEAKER),
        Optional.of(new Quote("told", new Span(21, 25))),
        List.of(new Span(45, 47), new Span(48, 60)),
        "it offers talks",
        StatementKind.INDIRECT,
        Assertion.HEDGED,
        Optional.of(HEARER),
        List.of(new Via(Optional.of(HEARER.actor()), "Radio Mud", new Span(26, 35))),
        Optional.of(OUTER),
        Optional.of(DAY),
        0.75,
        "cue");
  }

  private static Event event() {
    return new Event(
        EventId.of(ID, 2),
        ID,
        EventType.CONSULT,
        Optional.of("third-party"),
        List.of("diplomatic"),
        List.of(SPEAKER),
        List.of(HEARER),
        Optional.of(DAY),
        Optional.of(PLACE),
        Realis.OFFERED,
        Optional.of(OUTER),
        new Span(48, 60),
        new Span(48, 54),
        Optional.of("036"),
        Optional.of(Act.PROPOSE_MEETING),
        new EventDetails(
            List.of(HEARER),
            List.of(PLACE),
            List.of(new Quote("talks", new Span(55, 60))),
            Optional.of(new Quote("offers", new Span(48, 54))),
            Optional.of(EventId.of(ID, 1)),
            Optional.of(EventId.of(ID, 3)),
            Optional.of(new Clock("09:30/11:00", ID, new Span(39, 44)))),
        0.625,
        "offer");
  }

  private static Figure figure() {
    return new Figure(
        ID + "-f1",
        "killed",
        Optional.of("ELB"),
        2,
        4.5,
        true,
        "people",
        Optional.of(new When("2024-04/2024-05-02")),
        Voice.of(VALE),
        ID,
        new Span(39, 40));
  }

  private static Claims claims() {
    Claim claim =
        new Claim(
            List.of(Voice.of(VALE), Voice.OUTLET, Voice.UNNAMED),
            "it offers talks",
            new Span(45, 60),
            "offers",
            Optional.of(OUTER),
            Optional.of(new When("2024-05")));
    return new Claims(
        List.of(new Stance("progress", true, List.of(ELBONIA, VALE), claim)),
        List.of(new Rebuttal("denied", claim, claim.withBy(List.of()))));
  }
}
