package org.parley.io.output;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parley.model.CodePointSpan;
import org.parley.model.CodePoints;
import org.parley.model.Dated;
import org.parley.model.Mention;
import org.parley.model.Original;
import org.parley.model.Quote;
import org.parley.model.Reading;
import org.parley.model.ReportId;
import org.parley.model.Span;
import org.parley.model.Title;

/** Code point offsets for every report of a dossier, and the small rows that carry them. */
final class Offsets {
  private static final CodePointSpan NOWHERE = new CodePointSpan(0, 0);

  /** A report's text and where its characters stand. */
  record Points(Original original, CodePoints in) {
    static Points of(Original original) {
      return new Points(original, CodePoints.of(original.text()));
    }
  }

  private final Function<ReportId, Points> byReport;

  Offsets(Function<ReportId, Points> byReport) {
    this.byReport = byReport;
  }

  static Offsets of(List<Reading> readings) {
    Map<ReportId, Points> points = new HashMap<>();
    for (Reading r : readings) {
      points.put(r.report().id(), Points.of(Original.of(r.report())));
    }
    return new Offsets(points::get);
  }

  Points points(ReportId report) {
    Points points = byReport.apply(report);
    if (points == null) {
      throw new IllegalArgumentException("no such report in the dossier: " + report);
    }
    return points;
  }

  CodePoints in(ReportId report) {
    return points(report).in();
  }

  static List<Integer> pair(CodePoints in, Span span) {
    CodePointSpan points = in.of(span);
    return List.of(points.start(), points.end());
  }

  static Row.Text text(CodePoints in, Quote quote) {
    return new Row.Text(quote.text(), in.of(quote.span()));
  }

  /** A title that an input states beside its text stands nowhere in it: at 0, 0. */
  static Row.Text title(CodePoints in, Title title) {
    return title.quote().map(q -> text(in, q)).orElseGet(() -> new Row.Text(title.text(), NOWHERE));
  }

  static Row.Mention mention(CodePoints in, Mention m) {
    return new Row.Mention(m.actor(), m.text(), in.of(m.span()), m.resolvedBy());
  }

  static Row.Day day(CodePoints in, Dated d) {
    return new Row.Day(d.day().iso(), d.from(), start(in, d.span()), end(in, d.span()));
  }

  static Optional<Integer> start(CodePoints in, Optional<Span> span) {
    return span.map(in::of).map(CodePointSpan::start);
  }

  static Optional<Integer> end(CodePoints in, Optional<Span> span) {
    return span.map(in::of).map(CodePointSpan::end);
  }
}
