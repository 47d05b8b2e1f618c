package org.parley.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What else a text tells of an event.
 *
 * @param third others whom it is about, or who take part: hosts, mediators, the principals of whom
 *     an outsider speaks
 * @param venues where a talk is, was, would or would not be held
 * @param issues what is to be talked about, demanded, offered or agreed
 * @param condition the words that state on what condition
 * @param same id of the event of this report that tells the same deed first
 * @param answers id of the event of this report that it answers
 * @param clock the time of day that the text tells
 */
public record EventDetails(
    List<Mention> third,
    List<Place> venues,
    List<Quote> issues,
    Optional<Quote> condition,
    Optional<EventId> same,
    Optional<EventId> answers,
    Optional<Clock> clock) {
  public static final EventDetails NONE =
      new EventDetails(
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public EventDetails {
    third = List.copyOf(third);
    venues = List.copyOf(venues);
    issues = List.copyOf(issues);
    Objects.requireNonNull(condition);
    Objects.requireNonNull(same);
    Objects.requireNonNull(answers);
    Objects.requireNonNull(clock);
  }

  /** The same, leading to other events. */
  public EventDetails withLinks(Optional<EventId> first, Optional<EventId> answered) {
    return new EventDetails(third, venues, issues, condition, first, answered, clock);
  }

  /** The same with other actors in {@link #third}. */
  public EventDetails withThird(List<Mention> others) {
    return new EventDetails(others, venues, issues, condition, same, answers, clock);
  }
}
