package org.parley.io.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.model.Dated;
import org.parley.model.Dossier;
import org.parley.model.Event;
import org.parley.model.EventId;
import org.parley.model.Evidence;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.model.Span;

/** The reports' own words for what the record holds. */
final class Words {
  private static final int MOST = 220;

  private final Map<ReportId, Report> reports = new HashMap<>();
  private final Map<EventId, Event> events = new HashMap<>();

  Words(Dossier dossier) {
    for (Reading reading : dossier.readings()) {
      reports.put(reading.report().id(), reading.report());
      reading.events().forEach(e -> events.put(e.id(), e));
    }
  }

  /** The passage, cut where it is long; empty for a report that the dossier does not hold. */
  String of(Evidence evidence) {
    String words = of(evidence.report(), evidence.span());
    return words.length() <= MOST
        ? words
        : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, MOST))) + " …";
  }

  /** How the report words the day of an event. */
  Optional<String> day(EventId event) {
    Optional<Event> found = Optional.ofNullable(events.get(event));
    return found.flatMap(Event::day).flatMap(Dated::span).map(s -> of(found.get().report(), s));
  }

  private String of(ReportId report, Span span) {
    Report found = reports.get(report);
    return found == null || span.end() > found.original().length()
        ? ""
        : Shown.text(found, span).replaceAll("\\s+", " ").strip();
  }
}
