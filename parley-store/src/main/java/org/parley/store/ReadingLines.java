package org.parley.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.io.output.Kind;
import org.parley.io.output.RecordLines;
import org.parley.model.Actor;
import org.parley.model.Dated;
import org.parley.model.Event;
import org.parley.model.Figure;
import org.parley.model.Mention;
import org.parley.model.PartyPolicy;
import org.parley.model.Place;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.TimeExpression;
import org.parley.model.When;
import org.parley.model.Wording;

/** The lines that one reading gives. */
final class ReadingLines {
  private static final double CERTAIN = 1;

  private final Reading reading;
  private final Report report;
  private final RecordLines json;
  private final Map<String, Actor> cast = new HashMap<>();
  private final List<Line> lines = new ArrayList<>();

  private ReadingLines(Reading reading, RecordLines json) {
    this.reading = reading;
    this.report = reading.report();
    this.json = json;
    reading.actors().forEach(a -> cast.put(a.id(), a));
  }

  /**
   * @param body the readable body of the report
   * @param json the lines of this reading alone
   */
  static List<Line> of(Reading reading, String body, RecordLines json) {
    return new ReadingLines(reading, json).all(body);
  }

  private List<Line> all(String body) {
    List<String> own = json.of(Kind.REPORTS);
    add(
        RecordKind.REPORTS,
        report.id(),
        report.id(),
        body,
        own.get(0),
        report.published().day().map(When::day),
        CERTAIN,
        reportTerms());
    each(
        RecordKind.STATEMENTS,
        Stream.concat(reading.made().stream(), reading.withheld().stream()).toList(),
        this::statement);
    each(RecordKind.EVENTS, reading.events(), this::event);
    each(RecordKind.TIMES, reading.times(), this::time);
    each(RecordKind.PLACES, reading.places(), this::place);
    each(RecordKind.FIGURES, reading.figures(), this::figure);
    each(RecordKind.WORDING, reading.wordings(), this::wording);
    return Line.numbered(lines);
  }

  private interface Maker<T> {
    void make(T record, int number, String json);
  }

  private <T> void each(RecordKind kind, List<T> records, Maker<T> maker) {
    List<String> rows = json.of(kind.output());
    for (int i = 0; i < records.size(); i++) {
      maker.make(records.get(i), i + 1, rows.get(i));
    }
  }

  private TermSet reportTerms() {
    return terms()
        .add(Facet.WIRE, report.wire())
        .add(Facet.LANGUAGE, report.language())
        .add(Facet.FORMAT, report.format().slug());
  }

  private void statement(Statement s, int number, String row) {
    TermSet terms =
        terms()
            .actors(Facet.SPEAKER, ids(s.speaker().stream().toList()))
            .actors(Facet.ADDRESSEE, ids(s.addressee().stream().toList()))
            .add(Facet.KIND, s.kind().slug())
            .add(Facet.ASSERTION, s.assertion().slug())
            .read(s.confidence(), s.rule());
    String anchor = s.content().stream().map(ReadingLines::at).collect(Collectors.joining(","));
    add(
        RecordKind.STATEMENTS,
        s.id(),
        anchor,
        s.text(),
        row,
        s.saidOn().map(Dated::day),
        s.confidence(),
        terms);
  }

  private void event(Event e, int number, String row) {
    TermSet terms =
        terms()
            .actors(Facet.SOURCE, ids(e.source()))
            .actors(Facet.TARGET, ids(e.target()))
            .add(Facet.TYPE, e.type().name())
            .add(Facet.MODE, e.mode())
            .add(Facet.CONTEXT, e.context())
            .add(Facet.PLACE, e.place().map(Place::name))
            .add(Facet.REALIS, e.realis().slug())
            .read(e.confidence(), e.rule());
    add(
        RecordKind.EVENTS,
        e.id(),
        at(e.trigger()) + " " + e.type(),
        words(e.evidence()),
        row,
        e.day().map(Dated::day),
        e.confidence(),
        terms);
  }

  private void time(TimeExpression t, int number, String row) {
    add(
        RecordKind.TIMES,
        report.id() + "-t" + number,
        at(t.span()),
        t.text(),
        row,
        t.when(),
        CERTAIN,
        terms().add(Facet.RULE, t.rule()));
  }

  private void place(Place p, int number, String row) {
    TermSet terms = terms().add(Facet.PLACE, p.name()).add(Facet.COUNTRY, p.country());
    add(
        RecordKind.PLACES,
        report.id() + "-p" + number,
        at(p.span()),
        p.text(),
        row,
        Optional.empty(),
        CERTAIN,
        terms);
  }

  private void figure(Figure f, int number, String row) {
    TermSet terms =
        terms()
            .add(Facet.WHAT, f.what())
            .add(Facet.UNIT, f.unit())
            .add(Facet.VOICE, f.by())
            .actors(Facet.SOURCE, Stream.of(f.by()).filter(cast::containsKey).toList())
            .actors(Facet.TARGET, f.of().stream().filter(cast::containsKey).toList());
    add(
        RecordKind.FIGURES,
        f.id(),
        at(f.span()) + " " + f.what(),
        words(f.span()),
        row,
        f.asOf(),
        CERTAIN,
        terms);
  }

  private void wording(Wording w, int number, String row) {
    TermSet terms =
        terms()
            .add(Facet.REFERENT, w.referent())
            .add(Facet.VOICE, w.voice())
            .add(Facet.TERM, w.term());
    add(
        RecordKind.WORDING,
        report.id() + "-w" + number,
        w.referent() + " " + w.voice() + " " + w.term(),
        w.term(),
        row,
        report.published().day().map(When::day),
        CERTAIN,
        terms);
  }

  private void add(
      RecordKind kind,
      String id,
      String anchor,
      String text,
      String row,
      Optional<When> day,
      double confidence,
      TermSet terms) {
    lines.add(
        new Line(
            kind,
            id,
            Optional.of(report.id()),
            0,
            report.id() + " " + anchor,
            text,
            row,
            Optional.empty(),
            day,
            confidence,
            terms.all()));
  }

  private TermSet terms() {
    return new TermSet(this::party).add(Facet.OUTLET, report.outlet());
  }

  private String party(String actor) {
    return new PartyPolicy(id -> Optional.ofNullable(cast.get(id))).party(actor);
  }

  private static List<String> ids(Collection<Mention> mentions) {
    return mentions.stream().map(Mention::actor).toList();
  }

  private String words(Span span) {
    return span.of(report.original());
  }

  private static String at(Span span) {
    return span.start() + "-" + span.end();
  }
}
