package org.parley.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.dossier.MoveMerger.Merged;
import org.parley.model.TalkStatus;

/**
 * Parts moves into talks: those of the same two parties, without a long silence between. After a
 * silence, moves that tell of talks under way ("progress in the talks") belong to those before it,
 * unless these are over.
 */
final class Episodes {
  static final int SILENCE_DAYS = 10;

  /** Beyond this, "progress in the talks" can hardly mean those that were last told of. */
  static final int LONG_SILENCE_DAYS = 90;

  private Episodes() {}

  /** In the order of their first moves. */
  static List<List<Merged>> of(List<Merged> moves) {
    Map<List<String>, List<List<Merged>>> byPair =
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
    for (List<List<Merged>> known : byPair.values()) {
      joinContinued(known);
    }
    return all.stream().filter(e -> !e.isEmpty()).toList();
  }

  /** Moves the later episode into the earlier one, and leaves it empty. */
  private static void joinContinued(List<List<Merged>> known) {
    List<Merged> before = known.get(0);
    for (List<Merged> next : known.subList(1, known.size())) {
      if (continues(next) && !over(before) && silence(before, next.get(0)) <= LONG_SILENCE_DAYS) {
        before.addAll(next);
        next.clear();
      } else {
        before = next;
      }
    }
  }

  private static boolean continues(List<Merged> episode) {
    return episode.stream().anyMatch(m -> TalkMaker.effect(m.first().act()).continues());
  }

  private static boolean over(List<Merged> episode) {
    TalkStatus status = TalkMaker.status(episode.stream().map(m -> m.first().act()).toList());
    return status == TalkStatus.CANCELLED || status == TalkStatus.CONCLUDED;
  }

  /** Days without a move; none before a move whose day nobody tells. */
  private static long silence(List<Merged> episode, Merged next) {
    LocalDate day = next.told().day();
    return day.equals(LocalDate.MAX)
        ? 0
        : day.toEpochDay() - last(episode).told().day().toEpochDay();
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }
}
