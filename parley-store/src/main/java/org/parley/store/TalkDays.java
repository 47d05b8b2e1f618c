package org.parley.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.parley.dossier.talk.TalkState;
import org.parley.model.ActorId;
import org.parley.model.Evidence;
import org.parley.model.Move;
import org.parley.model.ReportId;
import org.parley.model.Talk;
import org.parley.model.When;

/** How a talk stood at the end of each day of its moves. */
final class TalkDays {
  private record Dated(Move move, LocalDate day) {}

  private final String talk;
  private final Map<LocalDate, TalkStateAt> byDay = new TreeMap<>();

  private TalkDays(String talk) {
    this.talk = talk;
  }

  /**
   * A move without a day counts from that of the earliest report that tells it; without either it
   * is left out.
   *
   * @param told the day of a report
   * @param party the country code of an actor, or its id
   */
  static TalkDays of(
      Talk talk, Function<ReportId, Optional<LocalDate>> told, UnaryOperator<ActorId> party) {
    List<Dated> moves = new ArrayList<>();
    for (Move move : talk.moves()) {
      day(move, told).ifPresent(day -> moves.add(new Dated(move, day)));
    }
    moves.sort(Comparator.comparing(Dated::day));
    TalkDays days = new TalkDays(talk.id());
    Predicate<Move> byParty = TalkState.madeBy(talk.parties(), party);
    TalkState now = TalkState.OPEN;
    for (int i = 0; i < moves.size(); i++) {
      Move move = moves.get(i).move();
      now = now.then(move, byParty.test(move));
      days.byDay.put(moves.get(i).day(), new TalkStateAt(now.status(), i + 1));
    }
    return days;
  }

  private static Optional<LocalDate> day(Move move, Function<ReportId, Optional<LocalDate>> told) {
    return move.day()
        .map(When::first)
        .or(
            () ->
                move.evidence().stream()
                    .map(Evidence::report)
                    .flatMap(r -> told.apply(r).stream())
                    .min(Comparator.naturalOrder()));
  }

  void write(Sql sql) {
    byDay.forEach(
        (day, stood) ->
            sql.update(
                "INSERT INTO standings VALUES (?, ?, ?, ?)",
                talk,
                day.toString(),
                stood.status().slug(),
                stood.moves()));
  }
}
