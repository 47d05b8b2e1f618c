package org.parley.app.web.talk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.app.store.Entry;
import org.parley.app.web.Cited;
import org.parley.app.web.Moves;
import org.parley.app.words.Days;
import org.parley.model.Evidence;
import org.parley.model.Move;
import org.parley.model.When;

/**
 * A move with the day that the time line shows it on: its own, or else that of the earliest report
 * that tells it.
 */
record Placed(Entry entry, Move move, Optional<LocalDate> day) {
  static Placed of(Entry entry, Cited cited) {
    Move move = Moves.of(entry);
    List<String> reports = move.evidence().stream().map(Evidence::report).toList();
    return new Placed(entry, move, move.day().map(When::first).or(() -> cited.told(reports)));
  }

  boolean in(Optional<LocalDate> from, Optional<LocalDate> to) {
    LocalDate last = move.day().map(When::last).or(() -> day).orElse(LocalDate.MIN);
    LocalDate first = day.orElse(LocalDate.MAX);
    return (from.isEmpty() || !last.isBefore(from.get()))
        && (to.isEmpty() || !first.isAfter(to.get()));
  }

  /** {@code 25 Feb 2022}, or {@code told 26 Feb 2022} where the move has no day of its own. */
  String dayText() {
    return move.day()
        .map(Days::text)
        .or(() -> day.map(d -> "told " + Days.text(d)))
        .orElse("no day given");
  }
}
