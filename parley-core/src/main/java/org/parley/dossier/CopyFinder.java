package org.parley.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.parley.model.Copy;

/**
 * Finds reports that copy another, whole or nearly so, by buckets of MinHash bands: the cost grows
 * with the number of reports and not with its square.
 */
public final class CopyFinder {
  /** How many reports of a bucket a later one is compared with: the first in the fold's order. */
  public static final int CANDIDATES = 8;

  private static final double ALIKE = 0.55;

  private CopyFinder() {}

  /** {@code prints} in the order of the fold; a copy points to the first of its family. */
  static List<Copy> of(List<Print> prints) {
    Map<Long, List<Integer>> buckets = new HashMap<>();
    Map<String, Print> first = new HashMap<>();
    List<Copy> copies = new ArrayList<>();
    for (int i = 0; i < prints.size(); i++) {
      Print print = prints.get(i);
      SortedSet<Integer> candidates = new TreeSet<>();
      for (long b : print.buckets()) {
        List<Integer> in = buckets.computeIfAbsent(b, k -> new ArrayList<>());
        candidates.addAll(in);
        if (in.size() < CANDIDATES) {
          in.add(i);
        }
      }
      Optional<Print> like = like(print, candidates.stream().map(prints::get).toList());
      Print of = like.map(l -> first.get(l.report())).orElse(print);
      first.put(print.report(), of);
      like.ifPresent(l -> copies.add(copy(print, l, of)));
    }
    return copies;
  }

  /**
   * The print that this one is a copy of: the most alike, the first of equals; empty where none is
   * alike enough. {@code earlier} are in the order of the fold.
   */
  public static Optional<Print> like(Print print, List<Print> earlier) {
    Optional<Print> best = Optional.empty();
    double most = ALIKE;
    for (Print other : earlier) {
      double s = print.words().similarity(other.words());
      if (s >= ALIKE && (best.isEmpty() || s > most)) {
        best = Optional.of(other);
        most = s;
      }
    }
    return best;
  }

  /** That a report copies another, whose family begins with {@code first}. */
  public static Copy copy(Print print, Print like, Print first) {
    String share =
        String.format(Locale.ROOT, "%.0f%%", print.words().similarity(like.words()) * 100);
    String wire =
        print.wire().isPresent() && print.wire().equals(first.wire())
            ? "; both credit " + print.wire().get()
            : "";
    return new Copy(
        print.report(), first.report(), "about " + share + " of the word runs are the same" + wire);
  }
}
