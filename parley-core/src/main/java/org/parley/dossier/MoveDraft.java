package org.parley.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Act;
import org.parley.model.Condition;
import org.parley.model.Evidence;
import org.parley.model.Realis;
import org.parley.model.When;

/**
 * A move as one passage tells it.
 *
 * @param pair the parties of the talk, as country codes where they have one; not always those of
 *     the move, for a third party may speak
 * @param place where in the fold it was told: report, then whether it is background, then offset
 */
record MoveDraft(
    Act act,
    List<String> by,
    List<String> to,
    Set<String> pair,
    Optional<When> day,
    List<String> venues,
    List<String> issues,
    Optional<Condition> condition,
    Realis realis,
    Evidence evidence,
    String rule,
    Told place) {

  /** Where a move was told. */
  record Told(int report, LocalDate day, boolean prior, int offset, boolean headline)
      implements Comparable<Told> {
    @Override
    public int compareTo(Told o) {
      int c = day.compareTo(o.day);
      c = c != 0 ? c : Integer.compare(report, o.report);
      c = c != 0 ? c : Boolean.compare(o.prior, prior);
      return c != 0 ? c : Integer.compare(offset, o.offset);
    }
  }

  MoveDraft between(List<String> makers, List<String> others, Set<String> parties) {
    return new MoveDraft(
        act, makers, others, parties, day, venues, issues, condition, realis, evidence, rule,
        place);
  }

  /** With the day that orders it, where it has none of its own. */
  MoveDraft sortedAt(LocalDate at) {
    return new MoveDraft(
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
        new Told(place.report(), at, place.prior(), place.offset(), place.headline()));
  }
}
