package org.parley.model;

import java.util.List;
import java.util.Objects;

/**
 * What one report says, by itself. Actors are those that the report names; the dossier joins them
 * with others'.
 */
public record Reading(
    Report report,
    List<Actor> actors,
    List<Mention> mentions,
    List<TimeExpression> times,
    List<Place> places,
    List<Statement> statements,
    List<Event> events,
    List<Figure> figures,
    List<Wording> wordings) {
  public Reading {
    Objects.requireNonNull(report);
    actors = List.copyOf(actors);
    mentions = List.copyOf(mentions);
    times = List.copyOf(times);
    places = List.copyOf(places);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    figures = List.copyOf(figures);
    wordings = List.copyOf(wordings);
  }

  /** The same reading with other actors. */
  public Reading withActors(List<Actor> others) {
    return new Reading(
        report, others, mentions, times, places, statements, events, figures, wordings);
  }

  /** The statements that are told as made, flatly or with a hedge. */
  public List<Statement> made() {
    return statements.stream().filter(s -> s.assertion() != Assertion.WITHHELD).toList();
  }

  /** What someone is told not to have said: "declined to comment". */
  public List<Statement> withheld() {
    return statements.stream().filter(s -> s.assertion() == Assertion.WITHHELD).toList();
  }
}
