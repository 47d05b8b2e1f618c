package org.parley.dossier.talk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.dossier.question.OptionalDays;
import org.parley.model.When;

/**
 * Orders the moves of one report that have no day: each stands with the dated move told before it,
 * or after it, and only then with the report's own day. A day long before the report, or after it,
 * is background or a plan, and its own move's alone.
 */
final class NarrativeOrder {
  private final Optional<LocalDate> published;

  private NarrativeOrder(Optional<LocalDate> published) {
    this.published = published;
  }

  /**
   * @param published the day of the report
   */
  static List<MoveCandidate> of(List<MoveCandidate> drafts, Optional<LocalDate> published) {
    return new NarrativeOrder(published).order(drafts);
  }

  private List<MoveCandidate> order(List<MoveCandidate> drafts) {
    List<MoveCandidate> ordered = new ArrayList<>();
    Optional<LocalDate> last = Optional.empty();
    for (int i = 0; i < drafts.size(); i++) {
      MoveCandidate d = drafts.get(i);
      Optional<LocalDate> own = day(d);
      Optional<LocalDate> at = own.isPresent() ? own : last.isPresent() ? last : next(drafts, i);
      ordered.add(at.map(d::sortedAt).orElse(d));
      last = own.filter(this::isNews).isPresent() && !d.place().headline() ? own : last;
    }
    return ordered;
  }

  private Optional<LocalDate> next(List<MoveCandidate> drafts, int from) {
    return drafts.subList(from, drafts.size()).stream()
        .flatMap(d -> day(d).stream())
        .filter(this::isNews)
        .findFirst();
  }

  private static Optional<LocalDate> day(MoveCandidate d) {
    return d.day().map(When::first);
  }

  private boolean isNews(LocalDate day) {
    return published.isEmpty()
        || !day.isAfter(published.get())
            && OptionalDays.between(Optional.of(day), published) <= Episodes.SILENCE_DAYS;
  }
}
