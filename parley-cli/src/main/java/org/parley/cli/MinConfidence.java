package org.parley.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parley.model.Claim;
import org.parley.model.Claims;
import org.parley.model.Event;
import org.parley.model.EventDetails;
import org.parley.model.EventId;
import org.parley.model.Reading;
import org.parley.model.Statement;
import org.parley.model.StatementId;

/**
 * Leaves out statements and events that are less sure than a share, and the events that only such
 * statements tell.
 *
 * @param least 0 to 1
 */
record MinConfidence(double least) {
  Reading in(Reading reading) {
    if (least == 0) {
      return reading;
    }
    Set<StatementId> kept =
        reading.statements().stream()
            .filter(s -> s.confidence() >= least)
            .map(Statement::id)
            .collect(Collectors.toSet());
    List<Statement> statements =
        reading.statements().stream()
            .filter(s -> kept.contains(s.id()))
            .map(
                s ->
                    s.within().filter(w -> !kept.contains(w)).isPresent()
                        ? s.within(Optional.empty())
                        : s)
            .toList();
    List<Event> events =
        reading.events().stream()
            .filter(e -> e.confidence() >= least)
            .filter(e -> e.accordingTo().map(kept::contains).orElse(true))
            .toList();
    Set<EventId> told = events.stream().map(Event::id).collect(Collectors.toSet());
    return new Reading(
        reading.report(),
        reading.actors(),
        reading.mentions(),
        reading.times(),
        reading.places(),
        statements,
        events.stream().map(e -> linked(e, told)).toList(),
        reading.figures(),
        reading.wordings(),
        claims(reading.claims(), kept));
  }

  /** Those that no statement tells which is left out. */
  private static Claims claims(Claims claims, Set<StatementId> kept) {
    Predicate<Claim> told = c -> c.statement().map(kept::contains).orElse(true);
    return new Claims(
        claims.stances().stream().filter(s -> told.test(s.claim())).toList(),
        claims.rebuttals().stream()
            .filter(r -> told.test(r.claim()) && told.test(r.rejection()))
            .toList());
  }

  /** With the links that lead to events that are still there. */
  private static Event linked(Event event, Set<EventId> told) {
    EventDetails details = event.details();
    return event.numbered(
        event.id(),
        details.withLinks(
            details.same().filter(told::contains), details.answers().filter(told::contains)));
  }
}
