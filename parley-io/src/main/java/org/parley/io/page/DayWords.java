package org.parley.io.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.io.words.OneLine;
import org.parley.io.words.Sources;
import org.parley.model.Dated;
import org.parley.model.Dossier;
import org.parley.model.Event;
import org.parley.model.EventId;
import org.parley.model.Evidence;
import org.parley.model.Move;

/** The reports' own words for the day of a move. */
final class DayWords {
  private static final int MOST = 2;

  private final Sources sources;
  private final Map<EventId, Event> events = new HashMap<>();

  DayWords(Dossier dossier, Sources sources) {
    this.sources = sources;
    dossier.readings().forEach(r -> r.events().forEach(e -> events.put(e.id(), e)));
  }

  /** The first that differ, in quotation marks; empty where the move has no day of its own. */
  String of(Move move) {
    return move.day().isEmpty()
        ? ""
        : move.evidence().stream()
            .map(Evidence::event)
            .flatMap(Optional::stream)
            .map(events::get)
            .filter(Objects::nonNull)
            .flatMap(this::words)
            .map(OneLine::quoted)
            .distinct()
            .limit(MOST)
            .collect(Collectors.joining(", "));
  }

  private Stream<String> words(Event event) {
    return event.day().flatMap(Dated::span).map(s -> sources.words(event.report(), s)).stream();
  }
}
