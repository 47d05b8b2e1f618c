package org.parley.web.list;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.io.words.Amounts;
import org.parley.io.words.Counted;
import org.parley.io.words.Days;
import org.parley.io.words.DisputeWords;
import org.parley.io.words.MoveSentence;
import org.parley.io.words.Names;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.Copy;
import org.parley.model.Dated;
import org.parley.model.Dispute;
import org.parley.model.Event;
import org.parley.model.Evidence;
import org.parley.model.Figure;
import org.parley.model.Mention;
import org.parley.model.Move;
import org.parley.model.Office;
import org.parley.model.Place;
import org.parley.model.Realis;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.model.Side;
import org.parley.model.Statement;
import org.parley.model.Talk;
import org.parley.model.TimeExpression;
import org.parley.model.Voice;
import org.parley.model.When;
import org.parley.model.Wording;
import org.parley.store.Entry;
import org.parley.store.Store;
import org.parley.store.StoredReport;
import org.parley.web.Address;
import org.parley.web.Cast;
import org.parley.web.Cited;

/** Records of any kind as lines that read as sentences. */
public final class Rows {
  private static final String NO_DAY = "";
  private static final int MOST_OFFICES = 2;
  private static final int MOST_NAMES = 8;

  private final Cited cited;
  private final Names names;
  private final Map<ReportId, String> originals;

  private Rows(Store store, List<Entry> entries) {
    Set<ReportId> reports = new LinkedHashSet<>();
    Set<ReportId> quoted = new LinkedHashSet<>();
    for (Entry e : entries) {
      reports.addAll(Passages.reports(e));
      e.report().flatMap(StoredReport::copy).map(Copy::of).ifPresent(reports::add);
      if (e.item() instanceof Move m) {
        quoted.add(m.evidence().get(0).report());
      }
    }
    this.cited = new Cited(store).know(reports);
    this.names = Cast.in(store, entries);
    this.originals = quoted.isEmpty() ? Map.of() : store.originals(quoted);
  }

  /** Lines for records of one kind. */
  public static List<Row> of(Store store, List<Entry> entries) {
    Rows rows = new Rows(store, entries);
    return entries.stream().map(rows::row).toList();
  }

  private Row row(Entry e) {
    return switch (e.kind()) {
      case STATEMENTS -> statement(e, e.as(Statement.class));
      case EVENTS -> event(e, e.as(Event.class));
      case MOVES -> move(e, e.as(Move.class));
      case TALKS -> talk(e, e.as(Talk.class));
      case DISPUTES -> dispute(e, e.as(Dispute.class));
      case ACTORS -> actor(e, e.as(Actor.class));
      case REPORTS -> report(e, e.as(Report.class));
      case FIGURES -> figure(e, e.as(Figure.class));
      case WORDING -> wording(e, e.as(Wording.class));
      case PLACES -> place(e, e.as(Place.class));
      case TIMES -> time(e, e.as(TimeExpression.class));
    };
  }

  private Row statement(Entry e, Statement s) {
    String speaker =
        s.speaker()
            .map(Mention::actor)
            .map(names::withCountry)
            .map(Names::capital)
            .orElse("Not named");
    String cue = s.cue().map(c -> " " + MoveSentence.quoted(c.text())).orElse("");
    String to = s.addressee().map(a -> " to " + names.withCountry(a.actor())).orElse("");
    String via = s.via().stream().map(v -> ", via " + names.name(v)).collect(Collectors.joining());
    return line(
        e,
        day(s.saidOn().map(Dated::day)),
        s.kind().slug(),
        speaker,
        cue + to + via,
        s.text(),
        Optional.of(s.confidence()));
  }

  private Row event(Entry e, Event event) {
    String mode = event.mode().map(m -> " (" + m + ")").orElse("");
    String target = event.target().isEmpty() ? "" : " → " + actors(event.target());
    String place = event.place().map(p -> " in " + p.name()).orElse("");
    String realis = event.realis() == Realis.HAPPENED ? "" : event.realis().slug();
    String subject = event.source().isEmpty() ? "Not named" : actors(event.source());
    return line(
        e,
        day(event.day().map(Dated::day)),
        realis,
        Names.capital(subject),
        " " + event.type().name() + mode + target + place,
        event.evidence().of(e.report().orElseThrow().original()),
        Optional.of(event.confidence()));
  }

  private String actors(List<Mention> mentions) {
    return names.names(mentions.stream().map(Mention::actor).toList());
  }

  private Row move(Entry e, Move m) {
    MoveSentence sentence = new MoveSentence(names);
    List<ReportId> reports = m.evidence().stream().map(Evidence::report).distinct().toList();
    Evidence first = m.evidence().get(0);
    String quote = first.span().of(Objects.requireNonNull(originals.get(first.report())));
    return new Row(
        e.id(),
        Days.text(m).or(() -> cited.told(reports).map(d -> Days.told(m, d))).orElse(NO_DAY),
        m.act().slug().replace('-', ' '),
        sentence.subject(m),
        " " + sentence.predicate(m),
        oneLine(quote.lines().findFirst().orElse("")),
        per(reports) + " · " + Counted.of(m.origins(), "independent report"),
        List.of(),
        Address.record(e.kind(), e.id()).text(),
        passage(reports, e));
  }

  private Row talk(Entry e, Talk t) {
    String days =
        Stream.of(t.opened(), t.latest())
            .flatMap(Optional::stream)
            .map(Days::text)
            .distinct()
            .collect(Collectors.joining(" to "));
    String venues = String.join(", ", t.venues());
    return new Row(
        e.id(),
        days,
        t.status().slug(),
        t.name(),
        "",
        "",
        "between " + names.names(t.parties()) + (venues.isEmpty() ? "" : " · " + venues),
        List.of(),
        Address.record(e.kind(), e.id()).text(),
        Optional.empty());
  }

  private Row dispute(Entry e, Dispute d) {
    return new Row(
        e.id(),
        NO_DAY,
        d.kind().slug(),
        d.about(),
        "",
        "",
        d.why() + " · " + DisputeWords.comparable(d.comparable()),
        d.sides().stream().map(s -> side(e, s)).toList(),
        Address.record(e.kind(), e.id()).text(),
        Optional.empty());
  }

  private Row.Side side(Entry dispute, Side side) {
    List<ReportId> reports = side.evidence().stream().map(Evidence::report).distinct().toList();
    return new Row.Side(
        Names.capital(names.voices(side.by())),
        oneLine(side.position()),
        per(reports),
        passage(reports, dispute).orElse(""));
  }

  private Row actor(Entry e, Actor a) {
    List<String> offices = a.offices().stream().map(Office::office).limit(MOST_OFFICES).toList();
    String called = a.names().stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
    return new Row(
        e.id(),
        NO_DAY,
        a.kind().slug(),
        a.name(),
        offices.isEmpty() ? "" : ", " + String.join("; ", offices),
        "",
        a.country().map(c -> names.name(new ActorId(c)) + " · ").orElse("") + "called " + called,
        List.of(),
        Address.record(e.kind(), e.id()).text(),
        Optional.empty());
  }

  private Row report(Entry e, Report r) {
    Cited.Brief brief = cited.of(r.id());
    String copy =
        e.report()
            .flatMap(StoredReport::copy)
            .map(c -> " · copy of " + cited.of(c.of()).text())
            .orElse("");
    return new Row(
        e.id(),
        r.published().day().map(Days::text).orElse(NO_DAY),
        r.wire().map(w -> "credits " + w).orElse(""),
        brief.title(),
        "",
        "",
        brief.outlet() + copy + " · " + r.input(),
        List.of(),
        Address.record(e.kind(), e.id()).text(),
        Optional.of(Address.record(e.kind(), e.id()).text()));
  }

  private Row figure(Entry e, Figure f) {
    String by = Names.capital(names.withCountry(f.by()));
    String amount = new Amounts(names).text(f);
    return line(e, day(f.asOf()), f.what(), by, ": " + amount, "", Optional.empty());
  }

  private Row wording(Entry e, Wording w) {
    String who =
        w.voice().equals(Voice.OUTLET)
            ? "in its own voice"
            : "in words of " + names.name(w.voice());
    String times = Counted.of(w.spans().size(), "time");
    String term = MoveSentence.quoted(w.term());
    return line(e, NO_DAY, w.referent(), term, ", " + who + ", " + times, "", Optional.empty());
  }

  private Row place(Entry e, Place p) {
    return plain(e, p.text(), p.name(), p.country());
  }

  private Row time(Entry e, TimeExpression t) {
    return plain(e, t.text(), t.value(), t.rule());
  }

  private Row plain(Entry e, String words, String reading, String note) {
    return line(e, NO_DAY, note, MoveSentence.quoted(words), " " + reading, "", Optional.empty());
  }

  private Row line(
      Entry e,
      String day,
      String tag,
      String subject,
      String predicate,
      String quote,
      Optional<Double> confidence) {
    List<ReportId> reports = Passages.reports(e);
    String sure = confidence.map(c -> " · confidence " + c).orElse("");
    String meta = reports.stream().map(r -> "per " + cited.of(r).text()).findFirst().orElse("");
    return new Row(
        e.id(),
        day,
        tag,
        subject,
        predicate,
        oneLine(quote),
        meta + sure,
        List.of(),
        Address.record(e.kind(), e.id()).text(),
        passage(reports, e));
  }

  private String per(List<ReportId> reports) {
    return "per " + String.join(", ", cited.outlets(reports));
  }

  private static Optional<String> passage(List<ReportId> reports, Entry e) {
    return reports.stream()
        .findFirst()
        .map(r -> Address.passage(r.value(), e.kind(), e.id()).text() + "#passage");
  }

  private static String day(Optional<When> day) {
    return day.map(Days::text).orElse(NO_DAY);
  }

  private static String oneLine(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
