package org.parley.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.model.Copy;
import org.parley.model.Report;

/**
 * Finds reports that copy another, whole or nearly so, by buckets of MinHash bands: the cost grows
 * with the number of reports and not with its square.
 */
final class CopyFinder {
  static final double ALIKE = 0.55;
  private static final int LEAST_WORDS = 25;
  private static final int CANDIDATES = 8;

  private CopyFinder() {}

  /** {@code reports} in the order of the fold; a copy points to the first of its family. */
  static List<Copy> of(List<Report> reports) {
    Map<Long, List<Integer>> buckets = new HashMap<>();
    MinHash[] prints = new MinHash[reports.size()];
    int[] first = new int[reports.size()];
    List<Copy> copies = new ArrayList<>();
    for (int i = 0; i < prints.length; i++) {
      prints[i] = MinHash.of(body(reports.get(i)));
      first[i] = i;
      if (prints[i].words() < LEAST_WORDS) {
        continue;
      }
      Optional<Integer> like = closest(i, prints, buckets);
      if (like.isPresent()) {
        first[i] = first[like.get()];
        copies.add(
            copy(reports.get(i), reports.get(first[i]), prints[i].similarity(prints[like.get()])));
      }
      for (long b : prints[i].buckets()) {
        List<Integer> in = buckets.computeIfAbsent(b, k -> new ArrayList<>());
        if (in.size() < CANDIDATES) {
          in.add(i);
        }
      }
    }
    return copies;
  }

  private static Optional<Integer> closest(
      int i, MinHash[] prints, Map<Long, List<Integer>> buckets) {
    Set<Integer> candidates = new LinkedHashSet<>();
    for (long b : prints[i].buckets()) {
      candidates.addAll(buckets.getOrDefault(b, List.of()));
    }
    Optional<Integer> best = Optional.empty();
    double most = ALIKE;
    for (int c : candidates.stream().sorted().toList()) {
      double s = prints[i].similarity(prints[c]);
      if (s >= ALIKE && (best.isEmpty() || s > most)) {
        best = Optional.of(c);
        most = s;
      }
    }
    return best;
  }

  private static Copy copy(Report report, Report of, double alike) {
    String share = String.format(Locale.ROOT, "%.0f%%", alike * 100);
    String wire =
        report.wire().isPresent() && report.wire().equals(of.wire())
            ? "; both credit " + report.wire().get()
            : "";
    return new Copy(
        report.id(), of.id(), "about " + share + " of the word runs are the same" + wire);
  }

  private static String body(Report report) {
    return report.body().stream()
        .map(p -> PlainText.of(report, p).text())
        .collect(Collectors.joining("\n"));
  }
}
