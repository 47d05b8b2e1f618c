package org.parley.store;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the most frequent of many values; of equal ones, those first in order of value. */
final class TopK {
  private static final Comparator<FacetCount> ORDER =
      Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

  private final int most;
  private final PriorityQueue<FacetCount> kept = new PriorityQueue<>(ORDER.reversed());

  TopK(int most) {
    this.most = most;
  }

  /** Whether a value that cannot have more than {@code bound} may still be among them. */
  boolean mayTake(long bound) {
    return most > 0 && (kept.size() < most || bound >= kept.peek().count());
  }

  void take(String value, long count) {
    if (count > 0) {
      kept.add(new FacetCount(value, value, count));
      if (kept.size() > most) {
        kept.poll();
      }
    }
  }

  List<FacetCount> inOrder() {
    return kept.stream().sorted(ORDER).toList();
  }
}
