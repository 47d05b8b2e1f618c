package org.parley.dossier.talk;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.dossier.question.Contribution;
import org.parley.dossier.question.OptionalDays;
import org.parley.dossier.question.QuestionKeys;
import org.parley.model.Act;
import org.parley.model.ActorId;
import org.parley.model.Clock;
import org.parley.model.Condition;
import org.parley.model.Evidence;
import org.parley.model.Realis;
import org.parley.model.ReportId;
import org.parley.model.When;

/**
 * A move as one passage tells it.
 *
 * @param pair the parties of the talk, as country codes where they have one; not always those of
 *     the move, for a third party may speak
 * @param place where among the reports it was told
 * @param shown the words that tell it, where they may come to stand in a dispute
 */
public record MoveCandidate(
    Act act,
    List<ActorId> by,
    List<ActorId> to,
    Set<ActorId> pair,
    Optional<When> day,
    List<String> venues,
    List<String> issues,
    Optional<Condition> condition,
    Realis realis,
    Evidence evidence,
    String rule,
    Told place,
    Optional<Shown> shown,
    Optional<Clock> clock)
    implements Contribution {
  public MoveCandidate {
    pair = Collections.unmodifiableSet(new TreeSet<>(pair));
  }

  /**
   * Where a move was told.
   *
   * @param report the place of its report among those that answer the question
   * @param prior whether it is told as background
   */
  public record Told(
      int report, Optional<LocalDate> day, boolean prior, int offset, boolean headline)
      implements Comparable<Told> {
    @Override
    public int compareTo(Told o) {
      int c = OptionalDays.ORDER.compare(day, o.day);
      c = c != 0 ? c : Integer.compare(report, o.report);
      c = c != 0 ? c : Boolean.compare(o.prior, prior);
      return c != 0 ? c : Integer.compare(offset, o.offset);
    }
  }

  /**
   * The words that tell a move.
   *
   * @param evidence of the speaker's whole statement where it is told in one
   * @param published the day of the report
   */
  public record Shown(String text, Evidence evidence, Optional<LocalDate> published) {}

  @Override
  public String question() {
    return QuestionKeys.talk(pair);
  }

  @Override
  public ReportId report() {
    return evidence.report();
  }

  @Override
  public MoveCandidate at(int order) {
    return told(new Told(order, place.day(), place.prior(), place.offset(), place.headline()));
  }

  /** With the day that orders it, where it has none of its own. */
  MoveCandidate sortedAt(LocalDate day) {
    return told(
        new Told(
            place.report(), Optional.of(day), place.prior(), place.offset(), place.headline()));
  }

  boolean isOfTwo() {
    return pair.size() == 2;
  }

  /** The same in the talk of these parties. */
  MoveCandidate in(Set<ActorId> parties) {
    return new MoveCandidate(
        act, by, to, parties, day, venues, issues, condition, realis, evidence, rule, place, shown,
        clock);
  }

  MoveCandidate showing(Shown words) {
    return new MoveCandidate(
        act,
        by,
        to,
        pair,
        day,
        venues,
        issues,
        condition,
        realis,
        evidence,
        rule,
        place,
        Optional.of(words),
        clock);
  }

  private MoveCandidate told(Told at) {
    return new MoveCandidate(
        act, by, to, pair, day, venues, issues, condition, realis, evidence, rule, at, shown,
        clock);
  }
}
