package org.parley.dossier.deed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What of a telling is compared, as sorted numbers: the pairs of a window are many, and words are
 * slow. Features of one {@link Numbers} compare.
 *
 * @param sentence words of the sentence
 * @param clause words of the clause
 * @param by parties that do it
 * @param to parties towards whom
 * @param all parties that take part
 */
record DeedFeatures(
    DeedTelling telling,
    DeedFamily family,
    int[] sentence,
    int[] clause,
    int[] by,
    int[] to,
    int[] all,
    int[] byPersons,
    int[] toPersons,
    int[] places) {

  /** Gives words and ids their numbers. */
  static final class Numbers {
    private final Map<Object, Integer> known = new HashMap<>();

    private int[] of(Collection<?> values) {
      return values.stream()
          .mapToInt(v -> known.computeIfAbsent(v, k -> known.size()))
          .sorted()
          .distinct()
          .toArray();
    }

    DeedFeatures of(DeedTelling t) {
      return new DeedFeatures(
          t,
          t.family(),
          of(t.sentence()),
          of(t.clause()),
          of(t.by().parties()),
          of(t.to().parties()),
          of(
              Stream.of(t.by(), t.to(), t.third())
                  .flatMap(p -> p.parties().stream())
                  .distinct()
                  .toList()),
          of(t.by().persons()),
          of(t.to().persons()),
          of(t.places()));
    }

    List<DeedFeatures> of(List<DeedTelling> tellings) {
      List<DeedFeatures> features = new ArrayList<>();
      tellings.forEach(t -> features.add(of(t)));
      return features;
    }
  }

  /** How many numbers two lists share. */
  static int shared(int[] a, int[] b) {
    int both = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      int difference = Integer.compare(a[i], b[j]);
      both += difference == 0 ? 1 : 0;
      i += difference <= 0 ? 1 : 0;
      j += difference >= 0 ? 1 : 0;
    }
    return both;
  }

  /** The share of the shorter list that is in the other too: 0 to 1. */
  static double overlap(int[] a, int[] b) {
    return shared(a, b) / (double) Math.max(1, Math.min(a.length, b.length));
  }

  /** 1 where they have something in common, -1 where not, 0 where one is empty. */
  static int fit(int[] a, int[] b) {
    if (a.length == 0 || b.length == 0) {
      return 0;
    }
    if (a.length == 1 && b.length == 1) {
      return a[0] == b[0] ? 1 : -1;
    }
    return Arrays.stream(a).anyMatch(n -> Arrays.binarySearch(b, n) >= 0) ? 1 : -1;
  }

  static boolean differ(int[] a, int[] b) {
    return fit(a, b) < 0;
  }
}
