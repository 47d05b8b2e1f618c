package org.parley.dossier.deed;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Gives words and ids their numbers: the pairs of a window are many, and words are slow. */
final class DeedNumbers {
  private final Map<Object, Integer> known = new HashMap<>();

  /** Sorted, each once. */
  int[] of(Collection<?> values) {
    return values.stream().mapToInt(this::of).sorted().distinct().toArray();
  }

  int of(Object value) {
    return known.computeIfAbsent(value, k -> known.size());
  }

  /** More than any number that was given. */
  int size() {
    return known.size();
  }
}
