package org.parley.store;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/**
 * The terms of each row as the store packs them, one row after another, so that what some rows have
 * is counted by reading theirs alone, or those of all others where these are fewer. Rows come in
 * the order of their numbers.
 */
final class RowTerms {
  private byte[] packed = new byte[1 << 10];
  private int[] starts = new int[1 << 8];
  private int rows;
  private final RoaringBitmap standing = new RoaringBitmap();

  /** How many of the rows that stand have each term, by its number. */
  private int[] counts = new int[1 << 8];

  /** The rows that were added and not removed. */
  RoaringBitmap standing() {
    return standing;
  }

  void add(int row, byte[] terms) {
    int end = starts[rows];
    packed = roomFor(packed, Math.addExact(end, terms.length));
    System.arraycopy(terms, 0, packed, end, terms.length);
    if (row + 2 > starts.length) {
      starts = Arrays.copyOf(starts, Math.max(row + 2, 2 * starts.length));
    }
    Arrays.fill(starts, rows, row + 1, end);
    starts[row + 1] = end + terms.length;
    rows = row + 1;
    standing.add(row);
    each(row, term -> count(term, 1));
  }

  void remove(int row) {
    if (standing.checkedRemove(row)) {
      each(row, term -> count(term, -1));
    }
  }

  private void each(int row, IntConsumer taker) {
    Varints.each(packed, starts[row], starts[row + 1], taker);
  }

  private void count(int term, int by) {
    if (term >= counts.length) {
      counts = Arrays.copyOf(counts, Math.max(term + 1, 2 * counts.length));
    }
    counts[term] += by;
  }

  private static byte[] roomFor(byte[] packed, int length) {
    return length <= packed.length
        ? packed
        : Arrays.copyOf(packed, (int) Math.min(Integer.MAX_VALUE - 8, 2L * length));
  }

  /** How many rows {@link #counts} reads. */
  long toRead(RoaringBitmap of) {
    long some = of.getLongCardinality();
    return Math.min(some, standing.getLongCardinality() - some);
  }

  /**
   * How many of {@code of} have each term, by its number, up to {@code terms} of them.
   *
   * @param of rows that stand
   */
  int[] counts(RoaringBitmap of, int terms) {
    return toRead(of) == of.getLongCardinality()
        ? with(new int[terms], of, 1)
        : with(Arrays.copyOf(counts, terms), RoaringBitmap.andNot(standing, of), -1);
  }

  private int[] with(int[] counts, RoaringBitmap rows, int by) {
    IntConsumer count = term -> counts[term] += by;
    rows.forEach((org.roaringbitmap.IntConsumer) row -> each(row, count));
    return counts;
  }
}
