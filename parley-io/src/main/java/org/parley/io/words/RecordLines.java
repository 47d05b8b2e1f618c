package org.parley.io.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.Comparability;
import org.parley.model.Copy;
import org.parley.model.Dated;
import org.parley.model.Deed;
import org.parley.model.Dispute;
import org.parley.model.Dossier;
import org.parley.model.Event;
import org.parley.model.Evidence;
import org.parley.model.Figure;
import org.parley.model.Mention;
import org.parley.model.Move;
import org.parley.model.Office;
import org.parley.model.Place;
import org.parley.model.Realis;
import org.parley.model.RecordItem;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.model.Revision;
import org.parley.model.Side;
import org.parley.model.Statement;
import org.parley.model.StatementKind;
import org.parley.model.Talk;
import org.parley.model.TimeExpression;
import org.parley.model.Voice;
import org.parley.model.When;
import org.parley.model.Wording;

/** Puts each kind of record into words. */
public final class RecordLines {
  /** A line shows the first of many changes. */
  private static final int MOST_CHANGES = 20;

  private static final String NONE = "";
  private static final String NOT_NAMED = "Not named";
  private static final int MOST_OFFICES = 2;
  private static final int MOST_NAMES = 8;

  private final Names names;
  private final Sources sources;
  private final MoveSentence moves;
  private final Amounts amounts;

  public RecordLines(Names names, Sources sources) {
    this.names = names;
    this.sources = sources;
    this.moves = new MoveSentence(names);
    this.amounts = new Amounts(names);
  }

  public static RecordLines of(Dossier dossier) {
    return new RecordLines(new Names(dossier), Sources.of(dossier));
  }

  public Names names() {
    return names;
  }

  public Sources sources() {
    return sources;
  }

  /** The line of a record that knows its own reports, as all but times and places do. */
  public RecordLine of(RecordItem item) {
    return of(item, Optional.empty());
  }

  /**
   * The line of a record.
   *
   * @param in the report that a time or a place stands in
   */
  public RecordLine of(RecordItem item, Optional<ReportId> in) {
    if (item instanceof Statement s) {
      return statement(s);
    } else if (item instanceof Event e) {
      return event(e);
    } else if (item instanceof Move m) {
      return move(m);
    } else if (item instanceof Talk t) {
      return talk(t);
    } else if (item instanceof Dispute d) {
      return dispute(d);
    } else if (item instanceof Deed d) {
      return deed(d);
    } else if (item instanceof Revision r) {
      return revision(r);
    } else if (item instanceof Actor a) {
      return actor(a);
    } else if (item instanceof Report r) {
      return report(r);
    } else if (item instanceof Figure f) {
      return figure(f);
    } else if (item instanceof Wording w) {
      return wording(w);
    } else if (item instanceof Place p) {
      return read(p.text(), p.name(), p.country(), in);
    }
    TimeExpression t = (TimeExpression) item;
    return read(t.text(), t.value(), t.rule(), in);
  }

  private RecordLine statement(Statement s) {
    String speaker = s.speaker().isEmpty() ? NOT_NAMED : Names.capital(actors(s.speakers()));
    String cue = s.cue().map(c -> " " + Cues.text(c.text())).orElse(NONE);
    String to = s.addressee().map(a -> Cues.to(cue) + names.withCountry(a.actor())).orElse(NONE);
    String via = s.via().stream().map(v -> ", via " + names.name(v)).collect(Collectors.joining());
    String day = day(s.saidOn().map(Dated::day));
    String meta = in(s.report()) + sure(s.confidence());
    List<ReportId> reports = List.of(s.report());
    return line(day, kind(s.kind()), speaker, cue + to + via, s.text(), meta, reports);
  }

  private static String kind(StatementKind kind) {
    return switch (kind) {
      case DIRECT -> "quoted";
      case INDIRECT -> "reported";
      case MIXED -> "partly quoted";
    };
  }

  private RecordLine event(Event e) {
    String mode = e.mode().map(m -> " (" + m + ")").orElse(NONE);
    String target = e.target().isEmpty() ? NONE : " " + actors(e.target());
    String place = e.place().map(p -> " in " + p.name()).orElse(NONE);
    String does = " " + EventWords.does(e.type(), !e.target().isEmpty()) + target + place + mode;
    String day = day(e.day().map(Dated::day));
    String realis = e.realis() == Realis.HAPPENED ? NONE : e.realis().slug();
    String source = e.source().isEmpty() ? NOT_NAMED : Names.capital(actors(e.source()));
    String quote = sources.words(e.report(), e.evidence());
    String meta = in(e.report()) + sure(e.confidence());
    return line(day, realis, source, does, quote, meta, List.of(e.report()));
  }

  private String actors(List<Mention> mentions) {
    return names.names(mentions.stream().map(Mention::actor).toList());
  }

  private RecordLine move(Move m) {
    List<ReportId> reports = reports(m.evidence());
    Evidence first = m.evidence().get(0);
    String day = Days.text(m, sources.told(reports)).orElse(NONE);
    String quote = sources.words(first.report(), first.span());
    String per = sources.per(reports) + " (" + origins(reports.size(), m.origins()) + ")";
    String meta = OneLine.parts(per, outcome(m));
    String does = " " + moves.predicate(m);
    return line(day, act(m), moves.subject(m), does, quote, meta, reports);
  }

  /** {@code propose venue}. */
  public static String act(Move move) {
    return move.act().slug().replace('-', ' ');
  }

  /** What became of an offer, a demand or a plan: {@code outcome: not kept}; else nothing. */
  public static String outcome(Move move) {
    return move.outcome().map(o -> "outcome: " + o.kind().slug().replace('-', ' ')).orElse(NONE);
  }

  /** How many reports tell a move, and how many of them independently of the others. */
  private static String origins(int reports, int origins) {
    String all = Counted.of(reports, "report");
    return reports <= origins ? all : all + ", " + origins + " independent";
  }

  private RecordLine talk(Talk t) {
    String days =
        Stream.of(t.opened(), t.latest())
            .flatMap(Optional::stream)
            .map(Days::text)
            .distinct()
            .collect(Collectors.joining(" to "));
    String parties = t.parties().isEmpty() ? NONE : "between " + names.names(t.parties());
    String meta = OneLine.parts(parties, String.join(", ", t.venues()));
    return line(days, t.status().slug(), t.name(), NONE, NONE, meta, List.of());
  }

  private RecordLine deed(Deed d) {
    List<ReportId> reports = reports(d.evidence());
    Evidence first = d.evidence().get(0);
    String to = d.to().isEmpty() ? NONE : " " + names.names(d.to());
    String places = d.places().isEmpty() ? NONE : " in " + String.join(", ", d.places());
    String does = " " + EventWords.does(d.type(), !d.to().isEmpty()) + to + places;
    String realis = d.realis() == Realis.HAPPENED ? NONE : d.realis().slug();
    String by = d.by().isEmpty() ? NOT_NAMED : Names.capital(names.names(d.by()));
    String quote = sources.words(first.report(), first.span());
    String meta = sources.per(reports) + " (" + origins(reports.size(), d.origins()) + ")";
    return line(day(d.day()), realis, by, does, quote, meta, reports);
  }

  private RecordLine revision(Revision r) {
    List<ReportId> reports = List.of(r.report(), r.replaces());
    String does =
        Stream.of(Revision.Kind.values())
            .filter(kind -> r.count(kind) > 0)
            .map(kind -> Counted.of(r.count(kind), "passage") + " " + kind.slug())
            .collect(Collectors.joining(", ", ": ", ""));
    List<RecordLine.Side> changes =
        r.changes().stream().limit(MOST_CHANGES).map(c -> change(r, c)).toList();
    String title = sources.of(r.report()).title();
    return new RecordLine(
        day(r.day()), NONE, title, does, NONE, sources.per(reports), changes, reports);
  }

  /** {@code Altered “Some 40 were freed” → “Some 45 were freed”}. */
  private RecordLine.Side change(Revision r, Revision.Change c) {
    String words =
        Stream.of(
                c.before().map(s -> sources.words(r.replaces(), s)),
                c.after().map(s -> sources.words(r.report(), s)))
            .flatMap(Optional::stream)
            .map(OneLine::quoted)
            .collect(Collectors.joining(" → "));
    return new RecordLine.Side(Names.capital(c.kind().slug()), words, NONE, List.of());
  }

  private RecordLine dispute(Dispute d) {
    String meta = comparable(d.comparable());
    List<RecordLine.Side> sides = d.sides().stream().map(this::side).toList();
    return new RecordLine(NONE, d.kind().slug(), d.about(), NONE, NONE, meta, sides, List.of());
  }

  private RecordLine.Side side(Side side) {
    List<ReportId> reports = reports(side.evidence());
    String by = Names.capital(names.voices(side.by()));
    String position = OneLine.quoted(side.position());
    return new RecordLine.Side(by, position, sources.per(reports), reports);
  }

  /** Whether the positions of a dispute speak of the same thing. */
  private static String comparable(Comparability comparable) {
    return switch (comparable) {
      case YES -> "same scope and date, as far as the reports say";
      case NO -> "not the same scope or date";
      case UNKNOWN -> "the reports do not say whether scope and date are the same";
    };
  }

  private RecordLine actor(Actor a) {
    Stream<String> held = a.offices().stream().limit(MOST_OFFICES).map(Office::office);
    String offices = held.collect(Collectors.joining("; "));
    Stream<String> called = a.names().stream().limit(MOST_NAMES);
    String of = a.group().or(() -> a.country().map(ActorId::new)).map(names::name).orElse(NONE);
    String meta = OneLine.parts(of, "called " + called.collect(Collectors.joining(", ")));
    String holds = offices.isEmpty() ? NONE : ", " + offices;
    return line(NONE, a.kind().slug(), a.name(), holds, NONE, meta, List.of());
  }

  private RecordLine report(Report r) {
    Source source = Source.of(r);
    String day = source.day().map(Days::text).orElse(NONE);
    String copy = sources.copy(r.id()).map(c -> copied(c, sources)).orElse(NONE);
    String meta = OneLine.parts(source.outlet(), copy, r.input());
    String credits = credits(r).orElse(NONE);
    return line(day, credits, source.title(), NONE, NONE, meta, List.of(r.id()));
  }

  /**
   * What else is known of a report, a line each: its address, its dateline, its agency, what it
   * copies.
   */
  public static List<String> notes(Report report, Sources sources) {
    List<String> notes = new ArrayList<>();
    report.url().ifPresent(u -> notes.add(OneLine.of(u)));
    report.dateline().ifPresent(d -> notes.add("dateline " + d));
    credits(report).ifPresent(notes::add);
    sources.copy(report.id()).ifPresent(c -> notes.add(copied(c, sources) + ": " + c.why()));
    return notes;
  }

  private static Optional<String> credits(Report report) {
    return report.wire().map(w -> "credits " + w);
  }

  private static String copied(Copy copy, Sources sources) {
    return "repeats words of " + sources.of(copy.of()).text();
  }

  private RecordLine figure(Figure f) {
    String by = Names.capital(names.withCountry(f.by()));
    String gives = ": " + amounts.text(f);
    List<ReportId> reports = List.of(f.report());
    return line(day(f.asOf()), f.what(), by, gives, NONE, in(f.report()), reports);
  }

  private RecordLine wording(Wording w) {
    boolean own = w.voice().equals(Voice.OUTLET);
    String who = own ? "in its own voice" : "quoting " + names.name(w.voice());
    String stands = ", " + who + ", " + Counted.of(w.spans().size(), "time");
    String term = OneLine.quoted(w.term());
    List<ReportId> reports = List.of(w.report());
    return line(NONE, w.referent(), term, stands, NONE, in(w.report()), reports);
  }

  private RecordLine read(String words, String reading, String note, Optional<ReportId> in) {
    String meta = in.map(this::in).orElse(NONE);
    List<ReportId> reports = in.stream().toList();
    return line(NONE, note, OneLine.quoted(words), " " + reading, NONE, meta, reports);
  }

  private String in(ReportId report) {
    return "per " + sources.of(report).text();
  }

  private static String sure(double confidence) {
    return " · confidence " + confidence;
  }

  private static String day(Optional<When> day) {
    return day.map(Days::text).orElse(NONE);
  }

  private static List<ReportId> reports(List<Evidence> evidence) {
    return evidence.stream().map(Evidence::report).distinct().toList();
  }

  private static RecordLine line(
      String day,
      String tag,
      String subject,
      String predicate,
      String quote,
      String meta,
      List<ReportId> reports) {
    String words = OneLine.of(quote);
    return new RecordLine(day, tag, subject, predicate, words, meta, List.of(), reports);
  }
}
