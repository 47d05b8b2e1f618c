package org.parley.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.model.Act;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.CodePoints;
import org.parley.model.Copy;
import org.parley.model.Dated;
import org.parley.model.Event;
import org.parley.model.Figure;
import org.parley.model.Mention;
import org.parley.model.Place;
import org.parley.model.Quote;
import org.parley.model.Reading;
import org.parley.model.RecordItem;
import org.parley.model.Report;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.TimeExpression;
import org.parley.model.Title;
import org.parley.model.When;
import org.parley.model.Wording;

/** The lines that one reading gives. */
final class ReadingLines {
  private final Report report;
  private final Optional<Copy> copy;
  private final CodePoints in;
  private final Map<ActorId, Actor> cast = new HashMap<>();
  private final Sides sides = new Sides(id -> Optional.ofNullable(cast.get(id)));
  private final List<Line> lines = new ArrayList<>();

  private ReadingLines(Reading reading, Optional<Copy> copy) {
    this.report = reading.report();
    this.copy = copy;
    this.in = CodePoints.of(report.original());
    reading.actors().forEach(a -> cast.put(a.id(), a));
  }

  /**
   * @param copy which other report this one is a copy of
   */
  static List<Line> of(Reading reading, Optional<Copy> copy) {
    ReadingLines lines = new ReadingLines(reading, copy);
    ReportItems items = ReportItems.of(reading);
    for (RecordKind kind : RecordKind.OF_A_REPORT) {
      items.of(kind).forEach((id, item) -> lines.lines.add(lines.line(id, item)));
    }
    return Line.numbered(lines.lines);
  }

  private Line line(String id, RecordItem item) {
    if (item instanceof Statement s) {
      return statement(id, s);
    } else if (item instanceof Event e) {
      return event(id, e);
    } else if (item instanceof TimeExpression t) {
      return time(id, t);
    } else if (item instanceof Place p) {
      return place(id, p);
    } else if (item instanceof Figure f) {
      return figure(id, f);
    } else if (item instanceof Wording w) {
      return wording(id, w);
    }
    return report(id);
  }

  private Line report(String id) {
    TermSet terms =
        terms()
            .add(Facet.WIRE, report.wire())
            .add(Facet.LANGUAGE, report.language())
            .add(Facet.FORMAT, report.format().slug());
    return line(
        RecordKind.REPORTS,
        id,
        report,
        report.id().value(),
        report.published().day().map(When::day),
        Line.CERTAIN,
        terms,
        columns()
            .put("text", report.text())
            .put("source_id", report.sourceId())
            .put("input", report.input())
            .put("format", report.format().slug())
            .put("title", report.title().map(Title::text))
            .put("outlet", report.outlet())
            .put("wire", report.wire())
            .put("dateline", report.dateline())
            .put("published", report.published().day().map(d -> When.day(d).iso()))
            .put("language", report.language())
            .put("copy_of", copy.map(Copy::of)));
  }

  private Line statement(String id, Statement s) {
    TermSet terms =
        sides
            .terms(
                Facet.SPEAKER,
                ids(s.speakers()),
                Facet.ADDRESSEE,
                ids(s.addressee().stream().toList()))
            .add(Facet.OUTLET, outlet())
            .add(Facet.KIND, s.kind().slug())
            .add(Facet.ASSERTION, s.assertion().slug())
            .read(s.confidence(), s.rule());
    Span first = s.content().get(0);
    Span last = s.content().get(s.content().size() - 1);
    List<List<Integer>> pieces =
        s.content().stream().map(in::of).map(p -> List.of(p.start(), p.end())).toList();
    return line(
        RecordKind.STATEMENTS,
        id,
        s,
        s.content().stream().map(ReadingLines::at).collect(Collectors.joining(",")),
        orReported(s.saidOn().map(Dated::day)),
        s.confidence(),
        terms,
        columns()
            .put("text", s.text())
            .put("speaker", s.speaker().map(Mention::actor))
            .put("speaker_text", s.speaker().map(Mention::text))
            .put("cue", s.cue().map(Quote::text))
            .put("kind", s.kind().slug())
            .put("assertion", s.assertion().slug())
            .put("addressee", s.addressee().map(Mention::actor))
            .put("within", s.within())
            .put("said_on", s.saidOn().map(d -> d.day().iso()))
            .span(in, new Span(first.start(), last.end()))
            .list("spans", pieces.size() == 1 ? List.of() : pieces)
            .put("confidence", s.confidence())
            .put("rule", s.rule()));
  }

  private Line event(String id, Event e) {
    TermSet terms =
        sides
            .terms(Facet.SOURCE, ids(e.source()), Facet.TARGET, ids(e.target()))
            .add(Facet.OUTLET, outlet())
            .add(Facet.TYPE, e.type().name())
            .add(Facet.ACT, e.act().map(Act::slug))
            .add(Facet.COUNTRY, e.place().flatMap(ReadingLines::country))
            .add(Facet.MODE, e.mode())
            .add(Facet.CONTEXT, e.context())
            .add(Facet.PLACE, e.place().map(Place::name))
            .add(Facet.REALIS, e.realis().slug())
            .read(e.confidence(), e.rule());
    return line(
        RecordKind.EVENTS,
        id,
        e,
        at(e.trigger()) + " " + e.type(),
        orReported(e.day().map(Dated::day)),
        e.confidence(),
        terms,
        columns()
            .put("text", e.evidence().of(report.original()))
            .put("type", e.type().name())
            .put("mode", e.mode())
            .put("act", e.act().map(Act::slug))
            .put("source", ids(e.source()).stream().findFirst())
            .put("target", ids(e.target()).stream().findFirst())
            .list("others", Roles.others("source", ids(e.source()), "target", ids(e.target())))
            .put("day", e.day().map(d -> d.day().iso()))
            .put("place", e.place().map(Place::name))
            .put("place_country", e.place().flatMap(ReadingLines::country))
            .put("lat", e.place().map(Place::latitude))
            .put("lon", e.place().map(Place::longitude))
            .put("realis", e.realis().slug())
            .put("according_to", e.accordingTo())
            .put("cameo", e.cameo())
            .span(in, e.evidence())
            .put("confidence", e.confidence())
            .put("rule", e.rule()));
  }

  private Line time(String id, TimeExpression t) {
    return line(
        RecordKind.TIMES,
        id,
        t,
        at(t.span()),
        t.when(),
        Line.CERTAIN,
        terms().add(Facet.RULE, t.rule()),
        columns()
            .put("text", t.text())
            .put("value", t.value())
            .span(in, t.span())
            .put("rule", t.rule()));
  }

  private Line place(String id, Place p) {
    return line(
        RecordKind.PLACES,
        id,
        p,
        at(p.span()),
        Optional.empty(),
        Line.CERTAIN,
        terms().add(Facet.PLACE, p.name()).add(Facet.COUNTRY, p.country()),
        columns()
            .put("text", p.text())
            .put("name", p.name())
            .put("geonameid", p.geonameId().stream().boxed().findFirst())
            .put("lat", p.latitude())
            .put("lon", p.longitude())
            .put("country", country(p))
            .put("feature", p.feature())
            .put("confidence", p.confidence().stream().boxed().findFirst())
            .list("alternatives", p.alternatives())
            .span(in, p.span()));
  }

  /** A sea or a continent lies in none. */
  private static Optional<String> country(Place p) {
    return Optional.of(p.country()).filter(c -> !c.isEmpty());
  }

  private Line figure(String id, Figure f) {
    TermSet terms =
        sides
            .terms(
                Facet.SOURCE,
                f.by().speaker().stream().filter(cast::containsKey).toList(),
                Facet.TARGET,
                f.of().stream().map(ActorId::new).filter(cast::containsKey).toList())
            .add(Facet.OUTLET, outlet())
            .add(Facet.WHAT, f.what())
            .add(Facet.UNIT, f.unit())
            .add(Facet.VOICE, f.by().toString());
    boolean single = f.low() == f.high();
    Optional<Double> high = Optional.of(f.high()).filter(h -> !single && !h.isInfinite());
    return line(
        RecordKind.FIGURES,
        id,
        f,
        at(f.span()) + " " + f.what(),
        orReported(f.asOf()),
        Line.CERTAIN,
        terms,
        columns()
            .put("text", f.span().of(report.original()))
            .put("what", f.what())
            .put("whose", f.of())
            .put("value", Optional.of(f.low()).filter(v -> single))
            .put("low", Optional.of(f.low()).filter(v -> !single))
            .put("high", high)
            .put("approximate", f.approximate() ? 1 : 0)
            .put("unit", f.unit())
            .put("as_of", f.asOf().map(When::iso))
            .put("given_by", f.by().toString())
            .span(in, f.span()));
  }

  private Line wording(String id, Wording w) {
    return line(
        RecordKind.WORDING,
        id,
        w,
        w.referent() + " " + w.voice() + " " + w.term(),
        report.published().day().map(When::day),
        Line.CERTAIN,
        terms()
            .add(Facet.REFERENT, w.referent())
            .add(Facet.VOICE, w.voice().toString())
            .add(Facet.TERM, w.term()),
        columns()
            .put("referent", w.referent())
            .put("outlet", w.outlet())
            .put("voice", w.voice().toString())
            .put("term", w.term())
            .put("count", w.spans().size()));
  }

  private Line line(
      RecordKind kind,
      String id,
      RecordItem item,
      String anchor,
      Optional<When> day,
      double confidence,
      TermSet terms,
      Columns columns) {
    return new Line(
        kind,
        id,
        Optional.of(report.id().value()),
        0,
        report.id() + " " + anchor,
        item,
        day,
        confidence,
        terms.all(),
        columns::all);
  }

  private static Columns columns() {
    return new Columns();
  }

  private TermSet terms() {
    return new TermSet(sides::party).add(Facet.OUTLET, outlet());
  }

  /** The day that a record is found by: its own, else that on which it was reported. */
  private Optional<When> orReported(Optional<When> day) {
    return day.or(() -> report.published().day().map(When::day));
  }

  private String outlet() {
    return report.outlet().orElse(Facet.NO_OUTLET);
  }

  private static List<ActorId> ids(Collection<Mention> mentions) {
    return mentions.stream().map(Mention::actor).toList();
  }

  private static String at(Span span) {
    return span.start() + "-" + span.end();
  }
}
