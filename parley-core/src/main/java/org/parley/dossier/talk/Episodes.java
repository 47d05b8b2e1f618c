package org.parley.dossier.talk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.dossier.question.OptionalDays;
import org.parley.dossier.talk.MoveMerger.Merged;
import org.parley.model.ActorId;

/** Parts moves into talks: those of the same two parties, without a long silence between. */
final class Episodes {
  static final int SILENCE_DAYS = 10;

  private Episodes() {}

  /** In the order of their first moves. */
  static List<List<Merged>> of(List<Merged> moves) {
    Map<List<ActorId>, List<List<Merged>>> byPair =
        new TreeMap<>(Comparator.comparing(List::toString));
    List<List<Merged>> all = new ArrayList<>();
    for (Merged move : moves) {
      List<List<Merged>> known =
          byPair.computeIfAbsent(List.copyOf(move.first().pair()), k -> new ArrayList<>());
      if (known.isEmpty() || silence(last(known), move) > SILENCE_DAYS) {
        List<Merged> fresh = new ArrayList<>();
        known.add(fresh);
        all.add(fresh);
      }
      last(known).add(move);
    }
    return all;
  }

  /** OptionalDays without a move; none before a move whose day nobody tells. */
  private static long silence(List<Merged> episode, Merged next) {
    Optional<LocalDate> day = next.told().day();
    return day.isEmpty() ? 0 : OptionalDays.between(last(episode).told().day(), day);
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }
}
