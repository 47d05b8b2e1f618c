package org.parley.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One step of a talk.
 *
 * @param by actor ids
 * @param to actor ids
 * @param venues names of places
 * @param issues what it concerns, in the text's words
 * @param answers id of the move that it answers
 * @param clock the time of day of the first passage that tells one; may be there without a day
 * @param origins how many independent reports tell it; copies of one wire story count once
 * @param outcome what became of an offer, a demand or a plan
 */
public record Move(
    MoveId id,
    Act act,
    List<ActorId> by,
    List<ActorId> to,
    Optional<When> day,
    List<String> venues,
    List<String> issues,
    Optional<Condition> condition,
    Optional<MoveId> answers,
    Realis realis,
    List<Evidence> evidence,
    int origins,
    String rule,
    Optional<Clock> clock,
    Optional<Outcome> outcome)
    implements RecordItem {
  public Move {
    Objects.requireNonNull(id);
    Objects.requireNonNull(act);
    by = List.copyOf(by);
    to = List.copyOf(to);
    Objects.requireNonNull(day);
    venues = List.copyOf(venues);
    issues = List.copyOf(issues);
    Objects.requireNonNull(condition);
    Objects.requireNonNull(answers);
    Objects.requireNonNull(realis);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a move has evidence: " + id);
    }
    Objects.requireNonNull(rule);
    Objects.requireNonNull(clock);
    Objects.requireNonNull(outcome);
  }

  /** The same move, of which something else became. */
  public Move withOutcome(Optional<Outcome> other) {
    return new Move(
        id, act, by, to, day, venues, issues, condition, answers, realis, evidence, origins, rule,
        clock, other);
  }
}
