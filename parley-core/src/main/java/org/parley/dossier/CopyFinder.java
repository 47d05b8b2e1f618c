package org.parley.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Copy;

/**
 * Finds reports that copy another, whole or nearly so, by buckets of MinHash bands: the cost grows
 * with the number of reports and not with its square.
 */
public final class CopyFinder {
  static final double ALIKE = 0.55;
  private static final int LEAST_WORDS = 25;
  private static final int CANDIDATES = 8;

  private CopyFinder() {}

  /** {@code prints} in the order of the fold; a copy points to the first of its family. */
  public static List<Copy> of(List<Print> prints) {
    Map<Long, List<Integer>> buckets = new HashMap<>();
    int[] first = new int[prints.size()];
    List<Copy> copies = new ArrayList<>();
    for (int i = 0; i < first.length; i++) {
      Print print = prints.get(i);
      first[i] = i;
      if (print.words().count() < LEAST_WORDS) {
        continue;
      }
      Optional<Integer> like = closest(i, prints, buckets);
      if (like.isPresent()) {
        first[i] = first[like.get()];
        double alike = print.words().similarity(prints.get(like.get()).words());
        copies.add(copy(print, prints.get(first[i]), alike));
      }
      for (long b : print.words().buckets()) {
        List<Integer> in = buckets.computeIfAbsent(b, k -> new ArrayList<>());
        if (in.size() < CANDIDATES) {
          in.add(i);
        }
      }
    }
    return copies;
  }

  private static Optional<Integer> closest(
      int i, List<Print> prints, Map<Long, List<Integer>> buckets) {
    Set<Integer> candidates = new LinkedHashSet<>();
    for (long b : prints.get(i).words().buckets()) {
      candidates.addAll(buckets.getOrDefault(b, List.of()));
    }
    Optional<Integer> best = Optional.empty();
    double most = ALIKE;
    for (int c : candidates.stream().sorted().toList()) {
      double s = prints.get(i).words().similarity(prints.get(c).words());
      if (s >= ALIKE && (best.isEmpty() || s > most)) {
        best = Optional.of(c);
        most = s;
      }
    }
    return best;
  }

  private static Copy copy(Print report, Print of, double alike) {
    String share = String.format(Locale.ROOT, "%.0f%%", alike * 100);
    String wire =
        report.wire().isPresent() && report.wire().equals(of.wire())
            ? "; both credit " + report.wire().get()
            : "";
    return new Copy(
        report.report(), of.report(), "about " + share + " of the word runs are the same" + wire);
  }
}
