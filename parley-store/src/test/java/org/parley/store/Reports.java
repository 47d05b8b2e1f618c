package org.parley.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.parley.io.input.InputReader;
import org.parley.io.input.Inputs;
import org.parley.model.Act;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Assertion;
import org.parley.model.Claims;
import org.parley.model.Dated;
import org.parley.model.Event;
import org.parley.model.EventDetails;
import org.parley.model.EventId;
import org.parley.model.EventType;
import org.parley.model.Figure;
import org.parley.model.Format;
import org.parley.model.Mention;
import org.parley.model.Place;
import org.parley.model.Publication;
import org.parley.model.Quote;
import org.parley.model.Reading;
import org.parley.model.Realis;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.model.Resolution;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.StatementId;
import org.parley.model.StatementKind;
import org.parley.model.TimeExpression;
import org.parley.model.Title;
import org.parley.model.Voice;
import org.parley.model.When;
import org.parley.model.Wording;

/** Prepared readings of small reports, for tests of what shows and changes them. */
public final class Reports {
  /** Would do something if any page took it for markup, a formula or SQL. */
  public static final String EVIL =
      "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>]]>&amp;=cmd' OR 1=1; --";

  private Reports() {}

  /** Adds one report a word; each has a record of every kind that a report has. */
  public static void add(Store store, String version, String... words) {
    try (StoreWriter writer = store.write(version, List.of("prepared"))) {
      for (int i = 0; i < words.length; i++) {
        Inputs in = input(words[i]);
        writer.put(in.sources().get(0), in.bytes().get(0), reading(words[i], in, i, false));
      }
      writer.fold();
    }
  }

  /** Reads one report again as a version would that finds one more statement before the other. */
  public static void again(Store store, String version, String word) {
    try (StoreWriter writer = store.write(version, List.of("prepared"))) {
      Inputs in = input(word);
      writer.put(in.sources().get(0), in.bytes().get(0), reading(word, in, 0, true));
      writer.fold();
    }
  }

  public static String id(String word) {
    return input(word).sources().get(0).id().value();
  }

  private static Inputs input(String word) {
    byte[] bytes = text(word).getBytes(StandardCharsets.UTF_8);
    return InputReader.again(word + ".txt", Format.TEXT, bytes);
  }

  private static String text(String word) {
    return word
        + " title\n\n"
        + word
        + " offered talks in "
        + word
        + " Port on Monday to 12 men.\n";
  }

  private static Reading reading(String word, Inputs in, int number, boolean more) {
    String text = in.sources().get(0).original();
    ReportId id = in.sources().get(0).id();
    Mention who = new Mention(ActorId.named(word), word, span(text, word), Resolution.REGISTER);
    Span monday = span(text, "Monday");
    Dated day = new Dated(new When("2022-03-0" + (1 + number % 9)), "stated", Optional.of(monday));
    List<Statement> statements = new ArrayList<>();
    if (more) {
      statements.add(statement(id, 1, "offered", text, who, day, 0.9));
    }
    double confidence = 0.5 + number % 5 * 0.1;
    int next = statements.size() + 1;
    statements.add(statement(id, next, "talks", text, who, day, confidence));
    Place place =
        new Place(
            span(text, word + " Port"),
            word + " Port",
            word,
            OptionalLong.of(42),
            53,
            -2,
            "ELB",
            "PPL");
    return new Reading(
        report(word, id, text, day),
        List.of(actor(word)),
        List.of(who),
        List.of(new TimeExpression(monday, "Monday", "2022-03-01", "weekday")),
        List.of(place),
        statements,
        List.of(event(id, text, who, day, place)),
        List.of(figure(id, text)),
        List.of(
            new Wording(
                "talks",
                id,
                Optional.of(word),
                Voice.OUTLET,
                "talks",
                List.of(span(text, "talks")))),
        Claims.NONE);
  }

  private static Report report(String word, ReportId id, String text, Dated day) {
    return new Report(
        id,
        Optional.empty(),
        word + ".txt",
        Format.TEXT,
        text,
        text,
        Optional.of(new Title(word + " title", Optional.of(span(text, word + " title")))),
        Optional.of(word),
        Optional.of(word),
        Optional.empty(),
        new Publication(
            Optional.of(day.day().first()), "header", day.span(), List.of(day.day().first())),
        "en",
        List.of(new Span(text.indexOf("\n\n") + 2, text.length() - 1)),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private static Actor actor(String word) {
    return new Actor(
        ActorId.named(word),
        word,
        ActorKind.PERSON,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(word));
  }

  private static Statement statement(
      ReportId id, int number, String content, String text, Mention who, Dated day, double sure) {
    return new Statement(
        StatementId.of(id, number),
        id,
        Optional.of(who),
        Optional.of(new Quote("offered", span(text, "offered"))),
        List.of(span(text, content)),
        content.equals("talks") ? who.text() + " talks" : content,
        StatementKind.INDIRECT,
        Assertion.MADE,
        Optional.of(who),
        List.of(),
        Optional.empty(),
        Optional.of(day),
        sure,
        "cue");
  }

  private static Event event(ReportId id, String text, Mention who, Dated day, Place place) {
    return new Event(
        EventId.of(id, 1),
        id,
        EventType.AGREE,
        Optional.of("meet"),
        List.of("diplomatic"),
        List.of(who),
        List.of(),
        Optional.of(day),
        Optional.of(place),
        Realis.OFFERED,
        Optional.empty(),
        span(text, "offered talks"),
        span(text, "offered"),
        Optional.of("036"),
        Optional.of(Act.OFFER),
        EventDetails.NONE,
        0.4,
        "offer");
  }

  private static Figure figure(ReportId id, String text) {
    return new Figure(
        id + "-f1",
        "troops",
        Optional.empty(),
        12,
        12,
        false,
        "people",
        Optional.empty(),
        Voice.OUTLET,
        id,
        span(text, "12"));
  }

  private static Span span(String text, String words) {
    int at = text.indexOf(words);
    return new Span(at, at + words.length());
  }
}
