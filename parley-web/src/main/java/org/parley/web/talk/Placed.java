package org.parley.web.talk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.io.words.Days;
import org.parley.model.Clock;
import org.parley.model.Evidence;
import org.parley.model.Move;
import org.parley.model.ReportId;
import org.parley.model.When;
import org.parley.store.Entry;
import org.parley.web.Cited;

/**
 * A move with the day that the time line shows it on: its own, or else that of the earliest report
 * that tells it.
 */
record Placed(Entry entry, Move move, Optional<LocalDate> day) {
  /** The time of a move as far as it is told; a point ends where it begins. */
  record Hours(LocalDateTime from, LocalDateTime to) {
    boolean isPoint() {
      return from.equals(to);
    }
  }

  static List<Placed> of(List<Entry> entries, Cited cited) {
    List<Move> moves = entries.stream().map(e -> e.as(Move.class)).toList();
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

  private static List<ReportId> reports(Move move) {
    return move.evidence().stream().map(Evidence::report).toList();
  }

  /**
   * The hours, where both a day and a time of that day are told; a night that runs on into the next
   * day is not of one day.
   */
  Optional<Hours> hours() {
    Optional<Clock> clock = move.clock().filter(c -> !c.crossesMidnight());
    return move.day()
        .flatMap(When::asDay)
        .map(LocalDate::atStartOfDay)
        .flatMap(d -> clock.map(c -> new Hours(d.plusMinutes(c.from()), d.plusMinutes(c.to()))));
  }

  /** Whether it was, or may have been, between the two; {@code to} is not among them. */
  boolean in(Optional<LocalDateTime> from, Optional<LocalDateTime> to) {
    return (from.isEmpty() || end().filter(from.get()::isBefore).isPresent())
        && (to.isEmpty() || begin().filter(to.get()::isAfter).isPresent());
  }

  private Optional<LocalDateTime> begin() {
    return hours()
        .map(h -> isEndOfDay(h) ? h.from().minusMinutes(1) : h.from())
        .or(() -> day.map(LocalDate::atStartOfDay));
  }

  private Optional<LocalDateTime> end() {
    Optional<LocalDate> last = move.day().map(When::last).or(() -> day);
    return hours()
        .map(h -> h.isPoint() && !isEndOfDay(h) ? h.to().plusMinutes(1) : h.to())
        .or(() -> last.map(d -> d.plusDays(1).atStartOfDay()));
  }

  /** The midnight that ends a day is of that day. */
  private boolean isEndOfDay(Hours hours) {
    return hours.isPoint() && day.filter(d -> hours.from().toLocalDate().isAfter(d)).isPresent();
  }

  /** {@code 25 Feb 2022}, or {@code told 26 Feb 2022} where the move has no day of its own. */
  String dayText() {
    return Days.text(move, day).orElse("no day given");
  }
}
