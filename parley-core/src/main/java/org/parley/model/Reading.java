package org.parley.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
    List<Wording> wordings,
    Claims claims) {
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
    Objects.requireNonNull(claims);
  }

  /** The same reading with other actors. */
  public Reading withActors(List<Actor> others) {
    return new Reading(
        report, others, mentions, times, places, statements, events, figures, wordings, claims);
  }

  /** The statement of that id. */
  public Optional<Statement> statement(StatementId id) {
    return statements.stream().filter(s -> s.id().equals(id)).findFirst();
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
