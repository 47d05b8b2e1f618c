package org.parley.web.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.store.RecordKind;
import org.parley.store.Review.Pair;
import org.parley.store.Verdict;

/**
 * How far two reviewers agree on records of one kind, with Cohen's kappa (Cohen 1960): agreement
 * beyond what their own shares of verdicts give by chance.
 *
 * @param records how many both judged
 * @param same of how many they gave the same verdict
 * @param kappa empty where each gave one and the same verdict throughout: chance explains all then
 */
record Agreement(
    RecordKind kind,
    String reviewer,
    String other,
    long records,
    long same,
    Optional<Double> kappa) {
  private record Two(RecordKind kind, String reviewer, String other) {}

  /** One for each kind and two reviewers, in the order of {@code pairs}. */
  static List<Agreement> of(List<Pair> pairs) {
    Map<Two, List<Pair>> grouped = new LinkedHashMap<>();
    for (Pair p : pairs) {
      Two two = new Two(p.kind(), p.reviewer(), p.other());
      grouped.computeIfAbsent(two, t -> new ArrayList<>()).add(p);
    }
    return grouped.entrySet().stream().map(e -> of(e.getKey(), e.getValue())).toList();
  }

  private static Agreement of(Two two, List<Pair> pairs) {
    Map<Verdict, Long> mine = new EnumMap<>(Verdict.class);
    Map<Verdict, Long> theirs = new EnumMap<>(Verdict.class);
    long records = 0;
    long same = 0;
    for (Pair p : pairs) {
      mine.merge(p.verdict(), p.count(), Long::sum);
      theirs.merge(p.others(), p.count(), Long::sum);
      records += p.count();
      same += p.verdict() == p.others() ? p.count() : 0;
    }
    double chance = 0;
    for (Verdict v : Verdict.values()) {
      chance += (double) mine.getOrDefault(v, 0L) * theirs.getOrDefault(v, 0L);
    }
    chance /= (double) records * records;
    Optional<Double> kappa =
        chance == 1
            ? Optional.empty()
            : Optional.of(((double) same / records - chance) / (1 - chance));
    return new Agreement(two.kind(), two.reviewer(), two.other(), records, same, kappa);
  }
}
