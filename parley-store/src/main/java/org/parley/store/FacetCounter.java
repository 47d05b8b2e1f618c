package org.parley.store;

import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;
import org.roaringbitmap.RoaringBitmap;

/**
 * Counts what some rows have. Of few rows, or all but a few, the terms of each are read once for
 * all facets; of others, each value's rows are met with them, which those that are too rare to be
 * among the most frequent need not be.
 */
final class FacetCounter {
  /** Rows to read up to which reading the terms of each is the faster way. */
  static final int FEW = 300_000;

  /** A value of a facet, the number of its term and the rows that have it. */
  record Value(String value, int term, RoaringBitmap rows) {}

  private final ToIntFunction<Value> count;
  private final ToIntFunction<Value> bound;

  /**
   * @param rows that stand
   * @param terms more than the greatest number of a term
   * @param few how many rows are few: {@link #FEW}
   */
  FacetCounter(RoaringBitmap rows, RowTerms of, int terms, int few) {
    if (of.toRead(rows) <= few) {
      int[] counts = of.counts(rows, terms);
      this.count = value -> counts[value.term()];
      this.bound = count;
    } else {
      this.count = value -> RoaringBitmap.andCardinality(value.rows(), rows);
      this.bound = value -> value.rows().getCardinality();
    }
  }

  /** The values that most of the rows have, the most frequent first. */
  List<FacetCount> most(Collection<Value> values, int most) {
    TopK counted = new TopK(most);
    for (Value value : values) {
      if (counted.mayTake(bound.applyAsInt(value))) {
        counted.take(value.value(), count.applyAsInt(value));
      }
    }
    return counted.inOrder();
  }
}
