package org.parley.io.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.parley.model.Outcome;
import org.parley.model.Publication;
import org.parley.model.Quote;
import org.parley.model.Reading;
import org.parley.model.Realis;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.model.Resolution;
import org.parley.model.SetAside;
import org.parley.model.Side;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.StatementId;
import org.parley.model.StatementKind;
import org.parley.model.Talk;
import org.parley.model.TalkStatus;
import org.parley.model.Title;
import org.parley.model.Voice;
import org.parley.model.When;
import org.parley.model.Wording;

/** A small dossier, built by hand: reports of a quarrel between two islands. */
public final class Scene {
  private final List<Reading> readings = new ArrayList<>();
  private final List<Copy> copies = new ArrayList<>();
  private final List<Actor> actors = new ArrayList<>();
  private final List<Talk> talks = new ArrayList<>();
  private final List<Dispute> disputes = new ArrayList<>();

  public Dossier dossier() {
    return new Dossier(readings, copies, actors, talks, disputes, List.of(), List.of());
  }

  public Scene rebels(String id, String name, String country) {
    actors.add(
        new Actor(
            new ActorId(id),
            name,
            ActorKind.GROUP,
            Optional.of(country),
            Optional.of("REB"),
            List.of(),
            List.of(name)));
    return this;
  }

  public Scene actor(String id, String name, String country) {
    actors.add(
        new Actor(
            new ActorId(id),
            name,
            country.equals(id) ? ActorKind.COUNTRY : ActorKind.PERSON,
            Optional.of(country).filter(c -> !c.isEmpty()),
            Optional.empty(),
            List.of(),
            List.of(name)));
    return this;
  }

  public Scene report(String id, String outlet, String day, String original) {
    return add(text(id, outlet, day, Format.TEXT, original, List.of()), List.of(), List.of());
  }

  public Scene add(Report report, List<Statement> statements, List<Figure> figures) {
    return add(report, statements, figures, List.of());
  }

  public Scene add(
      Report report, List<Statement> statements, List<Figure> figures, List<Wording> wordings) {
    return add(report, statements, List.of(), figures, wordings);
  }

  /** A report that tells of these events alone. */
  public Scene add(Report report, Event... events) {
    return add(report, List.of(), List.of(events), List.of(), List.of());
  }

  private Scene add(
      Report report,
      List<Statement> statements,
      List<Event> events,
      List<Figure> figures,
      List<Wording> wordings) {
    readings.add(
        new Reading(
            report,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            statements,
            events,
            figures,
            wordings,
            Claims.NONE));
    return this;
  }

  public Scene talk(String name, List<String> parties, Move... moves) {
    talks.add(
        new Talk(
            "t-" + name,
            name,
            actors(parties),
            Optional.empty(),
            Optional.empty(),
            TalkStatus.PROPOSED,
            List.of(),
            List.of(moves)));
    return this;
  }

  public Scene dispute(String about, Side... sides) {
    disputes.add(
        new Dispute(
            "d-" + about,
            DisputeKind.CONTRADICTION,
            about,
            List.of(sides),
            Comparability.YES,
            "opposed-words: some, none",
            Optional.empty()));
    return this;
  }

  public Scene copy(String report, String of) {
    copies.add(new Copy(new ReportId(report), new ReportId(of), "9 of 10 sentences alike"));
    return this;
  }

  /** A report whose every line is a paragraph, but for those that begin with one of the words. */
  public static Report text(
      String id, String outlet, String day, Format format, String original, List<String> aside) {
    List<Span> body = new ArrayList<>();
    List<SetAside> set = new ArrayList<>();
    int start = 0;
    for (String line : original.split("\n", -1)) {
      Span span = new Span(start, start + line.length());
      if (aside.stream().anyMatch(line::startsWith)) {
        set.add(new SetAside(span, AsideReason.RELATED_STORY));
      } else if (!line.isBlank()) {
        body.add(span);
      }
      start += line.length() + 1;
    }
    return new Report(
        new ReportId(id),
        Optional.empty(),
        "in/" + id + ".txt",
        format,
        original,
        original,
        body.stream().findFirst().map(s -> new Title(s.of(original), Optional.of(s))),
        Optional.of(outlet).filter(o -> !o.isEmpty()),
        Optional.empty(),
        Optional.empty(),
        new Publication(
            Optional.of(day).filter(d -> !d.isEmpty()).map(LocalDate::parse),
            "header",
            Optional.empty(),
            List.of()),
        "en",
        body,
        set,
        List.of(),
        Optional.empty());
  }

  public static Report withFault(Report r, String what) {
    return new Report(
        r.id(),
        r.sourceId(),
        r.input(),
        r.format(),
        r.original(),
        r.text(),
        r.title(),
        r.outlet(),
        r.wire(),
        r.dateline(),
        r.published(),
        r.language(),
        r.body(),
        r.setAside(),
        List.of(new Fault(r.input(), "line 1", what)),
        Optional.empty());
  }

  public static Span find(Report report, String words) {
    int at = report.original().indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException(words);
    }
    return new Span(at, at + words.length());
  }

  public static Evidence evidence(Report report, String words) {
    return new Evidence(report.id(), find(report, words), Optional.empty(), Optional.empty());
  }

  public static Statement statement(Report report, int n, String actor, String words) {
    return new Statement(
        StatementId.of(report.id(), n),
        report.id(),
        Optional.of(
            new Mention(new ActorId(actor), "who", find(report, words), Resolution.REGISTER)),
        Optional.of(new Quote("said", find(report, words))),
        List.of(find(report, words)),
        words,
        StatementKind.INDIRECT,
        Assertion.MADE,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        1,
        "cue");
  }

  /** A meeting of Peru that stands in these words, with the day that others of them tell. */
  public static Event event(Report report, int n, String words, String day, String dayWords) {
    return new Event(
        new EventId(report.id() + "-e" + n),
        report.id(),
        EventType.CONSULT,
        Optional.of("visit"),
        List.of(),
        List.of(new Mention(new ActorId("PER"), "Peru", find(report, words), Resolution.NAME)),
        List.of(),
        Optional.of(
            new Dated(new When(day), "stated", Optional.of(dayWords).map(w -> find(report, w)))),
        Optional.empty(),
        Realis.PLANNED,
        Optional.empty(),
        find(report, words),
        find(report, words),
        Optional.empty(),
        Optional.empty(),
        EventDetails.NONE,
        0.7,
        "test");
  }

  public static Figure killed(Report report, String words, double count, String by) {
    return new Figure(
        report.id() + "-f" + words,
        "killed",
        Optional.of("name:soldiers"),
        count,
        count,
        true,
        "people",
        Optional.of(new When("2022-02-25")),
        Voice.parse(by),
        report.id(),
        find(report, words));
  }

  public static Wording wording(Report report, String voice, String term) {
    return new Wording(
        "the-landing",
        report.id(),
        report.outlet(),
        Voice.parse(voice),
        term,
        List.of(find(report, term)));
  }

  public static Side side(String position, String by, Evidence... evidence) {
    return new Side(position, List.of(evidence), List.of(Voice.parse(by)));
  }

  private static List<ActorId> actors(List<String> ids) {
    return ids.stream().map(ActorId::new).toList();
  }

  /** A move to be told step by step; by default an offer of the given day. */
  public static final class Step {
    private final String id;
    private Act act = Act.OFFER;
    private List<ActorId> by = List.of();
    private List<ActorId> to = List.of();
    private Optional<When> day = Optional.empty();
    private List<String> venues = List.of();
    private List<String> issues = List.of();
    private Optional<Condition> condition = Optional.empty();
    private Optional<MoveId> answers = Optional.empty();
    private Realis realis = Realis.HAPPENED;
    private Optional<Clock> clock = Optional.empty();
    private Optional<Outcome> outcome = Optional.empty();

    public Step(String id) {
      this.id = id;
    }

    public Step act(Act value) {
      act = value;
      return this;
    }

    public Step by(String... ids) {
      by = actors(List.of(ids));
      return this;
    }

    public Step to(String... ids) {
      to = actors(List.of(ids));
      return this;
    }

    public Step day(String iso) {
      day = Optional.of(new When(iso));
      return this;
    }

    public Step in(String... places) {
      venues = List.of(places);
      return this;
    }

    public Step on(String... words) {
      issues = List.of(words);
      return this;
    }

    public Step given(Report report, String words) {
      condition = Optional.of(new Condition(words, report.id(), find(report, words)));
      return this;
    }

    /** The time of day, in any words. */
    public Step at(String value) {
      clock = Optional.of(new Clock(value, new ReportId("r"), new Span(0, 1)));
      return this;
    }

    public Step answering(String move) {
      answers = Optional.of(new MoveId(move));
      return this;
    }

    public Step became(Outcome.Kind kind, String by) {
      outcome = Optional.of(new Outcome(kind, new MoveId(by)));
      return this;
    }

    public Step realis(Realis value) {
      realis = value;
      return this;
    }

    public Move per(int origins, Evidence... evidence) {
      return new Move(
          new MoveId(id),
          act,
          by,
          to,
          day,
          venues,
          issues,
          condition,
          answers,
          realis,
          List.of(evidence),
          origins,
          "test",
          clock,
          outcome);
    }
  }
}
