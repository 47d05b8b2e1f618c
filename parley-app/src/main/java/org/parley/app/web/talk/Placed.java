package org.parley.app.web.talk;

import java.time.LocalDate;
import java.util.ArrayList;
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
  static List<Placed> of(List<Entry> entries, Cited cited) {
    List<Move> moves = entries.stream().map(Moves::of).toList();
    cited.know(
        moves.stream().filter(m -> m.day().isEmpty()).flatMap(m -> reports(m).stream()).toList());
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < moves.size(); i++) {
      Move move = moves.get(i);
      Optional<LocalDate> own = move.day().map(When::first);
      placed.add(new Placed(entries.get(i), move, own.or(() -> cited.told(reports(move)))));
    }
    return placed;
  }

  private static List<String> reports(Move move) {
    return move.evidence().stream().map(Evidence::report).toList();
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
