package org.parley.io.output;

import static org.parley.io.output.Offsets.day;
import static org.parley.io.output.Offsets.end;
import static org.parley.io.output.Offsets.mention;
import static org.parley.io.output.Offsets.pair;
import static org.parley.io.output.Offsets.start;
import static org.parley.io.output.Offsets.text;
import static org.parley.io.output.Offsets.title;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.io.words.Shown;
import org.parley.model.CodePoints;
import org.parley.model.Copy;
import org.parley.model.Event;
import org.parley.model.Figure;
import org.parley.model.Place;
import org.parley.model.PlaceAlternative;
import org.parley.model.Publication;
import org.parley.model.Report;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.TimeExpression;
import org.parley.model.Via;
import org.parley.model.When;
import org.parley.model.Wording;

/** The rows that one report gives. */
final class ReadingRows {
  private final Report report;
  private final CodePoints in;

  ReadingRows(Report report, CodePoints in) {
    this.report = report;
    this.in = in;
  }

  Row.Report report(Optional<Copy> copy, Optional<String> readable) {
    return new Row.Report(
        report.id(),
        report.sourceId(),
        report.input(),
        report.url(),
        report.format(),
        report.title().map(t -> title(in, t)),
        report.outlet(),
        report.wire(),
        report.dateline(),
        report.published().day().map(LocalDate::toString),
        publishedFrom(report.published()),
        report.language(),
        report.body().stream().map(s -> pair(in, s)).toList(),
        report.setAside().stream().map(a -> new Row.Aside(in.of(a.span()), a.reason())).toList(),
        copy.map(Copy::of),
        copy.map(Copy::why),
        report.faults(),
        readable);
  }

  private Row.PublishedFrom publishedFrom(Publication p) {
    return new Row.PublishedFrom(
        p.rule(),
        start(in, p.span()),
        end(in, p.span()),
        p.candidates().stream().map(LocalDate::toString).collect(Collectors.toList()));
  }

  Row.Statement statement(Statement s) {
    return new Row.Statement(
        s.id(),
        s.report(),
        s.speaker().map(m -> mention(in, m)),
        s.cue().map(c -> text(in, c)),
        s.content().stream().map(in::of).toList(),
        s.text(),
        s.kind(),
        s.addressee().map(m -> mention(in, m)),
        s.via().stream().map(this::via).toList(),
        s.within(),
        s.saidOn().map(d -> day(in, d)),
        s.confidence(),
        s.rule(),
        s.assertion(),
        s.joint().stream().map(m -> mention(in, m)).toList());
  }

  private Row.Via via(Via v) {
    Optional<String> medium = v.actor().isPresent() ? Optional.empty() : Optional.of(v.text());
    return new Row.Via(v.actor(), medium, in.of(v.span()));
  }

  Row.Event event(Event e) {
    return new Row.Event(
        e.id(),
        e.report(),
        e.type(),
        e.mode(),
        e.context(),
        e.source().stream().map(m -> mention(in, m)).toList(),
        e.target().stream().map(m -> mention(in, m)).toList(),
        e.day().map(d -> day(in, d)),
        e.place().map(this::eventPlace),
        e.realis(),
        e.accordingTo(),
        words(e.evidence()),
        words(e.trigger()),
        e.cameo(),
        e.act(),
        e.details().third().stream().map(m -> mention(in, m)).toList(),
        e.details().venues().stream().map(this::eventPlace).toList(),
        e.details().issues().stream().map(q -> text(in, q)).toList(),
        e.details().condition().map(q -> text(in, q)),
        e.details().same(),
        e.details().answers(),
        e.confidence(),
        e.rule());
  }

  /** A passage as a reader sees it. */
  private Row.Text words(Span span) {
    return new Row.Text(Shown.text(report, span), in.of(span));
  }

  private Row.EventPlace eventPlace(Place p) {
    return new Row.EventPlace(
        p.name(),
        p.geonameId(),
        p.latitude(),
        p.longitude(),
        country(p.country()),
        in.of(p.span()));
  }

  /** A sea or a continent lies in none. */
  private static Optional<String> country(String code) {
    return Optional.of(code).filter(c -> !c.isEmpty());
  }

  Row.Time time(TimeExpression t) {
    return new Row.Time(report.id(), in.of(t.span()), t.text(), t.value(), t.rule());
  }

  Row.Place place(Place p) {
    return new Row.Place(
        report.id(),
        in.of(p.span()),
        p.text(),
        p.name(),
        p.geonameId(),
        p.latitude(),
        p.longitude(),
        country(p.country()),
        p.feature(),
        p.confidence(),
        p.alternatives().stream().map(ReadingRows::alternative).toList());
  }

  private static Row.PlaceAlternative alternative(PlaceAlternative a) {
    return new Row.PlaceAlternative(
        a.name(),
        a.geonameId(),
        a.latitude(),
        a.longitude(),
        country(a.country()),
        a.feature(),
        a.confidence());
  }

  Row.Figure figure(Figure f) {
    boolean single = f.low() == f.high();
    return new Row.Figure(
        f.id(),
        f.what(),
        f.of(),
        single ? Optional.of(number(f.low())) : Optional.empty(),
        single ? Optional.empty() : Optional.of(number(f.low())),
        single || Double.isInfinite(f.high()) ? Optional.empty() : Optional.of(number(f.high())),
        f.approximate(),
        f.unit(),
        f.asOf().map(When::iso),
        f.by(),
        f.report(),
        in.of(f.span()),
        Shown.text(report, f.span()));
  }

  private static BigDecimal number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros();
  }

  Row.Wording wording(Wording w) {
    return new Row.Wording(
        w.referent(),
        w.report(),
        w.outlet(),
        w.voice(),
        w.term(),
        w.spans().size(),
        w.spans().stream().map(s -> pair(in, s)).toList());
  }
}
