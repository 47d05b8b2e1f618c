package org.parley.dossier.talk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.When;

/**
 * Orders the moves of one report that have no day: each stands with the dated move told before it,
 * or after it, and only then with the report's own day.
 */
final class NarrativeOrder {
  private NarrativeOrder() {}

  static List<MoveCandidate> of(List<MoveCandidate> drafts) {
    List<MoveCandidate> ordered = new ArrayList<>();
    Optional<LocalDate> last = Optional.empty();
    for (int i = 0; i < drafts.size(); i++) {
      MoveCandidate d = drafts.get(i);
      Optional<LocalDate> own = d.day().map(When::first);
      Optional<LocalDate> at = own.isPresent() ? own : last.isPresent() ? last : next(drafts, i);
      ordered.add(at.map(d::sortedAt).orElse(d));
      last = own.isPresent() && !d.place().headline() ? own : last;
    }
    return ordered;
  }

  private static Optional<LocalDate> next(List<MoveCandidate> drafts, int from) {
    return drafts.subList(from, drafts.size()).stream()
        .flatMap(d -> d.day().stream())
        .map(When::first)
        .findFirst();
  }
}
