package org.parley.reading.event;

import java.util.Optional;
import org.parley.model.Place;
import org.parley.model.Span;

/** Where an act took place: the first place in its clause that is no party to it. */
final class EventPlaces {
  private EventPlaces() {}

  static Optional<Place> of(Act act, Parties parties) {
    Span evidence = act.evidence();
    return parties.placesIn(act.sentence()).stream()
        .filter(p -> evidence.contains(p.span()))
        .filter(p -> !isParty(act, p))
        .findFirst();
  }

  private static boolean isParty(Act act, Place place) {
    return act.source().stream().anyMatch(m -> m.span().overlaps(place.span()))
        || act.target().stream()
            .filter(m -> !m.resolvedBy().equals("country-of-place"))
            .anyMatch(m -> m.span().overlaps(place.span()));
  }
}
