package org.parley.store;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/**
 * The terms of each row as the store packs them, one row after another, so that what some rows have
 * is counted by reading theirs alone. Rows come in the order of their numbers.
 */
final class RowTerms {
  private byte[] packed = new byte[1 << 10];
  private int[] starts = new int[1 << 8];
  private int rows;

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
  }

  private static byte[] roomFor(byte[] packed, int length) {
    return length <= packed.length
        ? packed
        : Arrays.copyOf(packed, (int) Math.min(Integer.MAX_VALUE - 8, 2L * length));
  }

  /** How many of {@code of} have each term, by its number, up to {@code terms} of them. */
  int[] counts(RoaringBitmap of, int terms) {
    int[] counts = new int[terms];
    IntConsumer count = term -> counts[term]++;
    of.forEach(
        (org.roaringbitmap.IntConsumer)
            row -> Varints.each(packed, starts[row], starts[row + 1], count));
    return counts;
  }
}
