package org.parley.store;

import java.util.Arrays;

/** A number for each row. */
final class IntColumn {
  private int[] values = new int[1 << 8];

  void set(int row, int value) {
    if (row >= values.length) {
      values = Arrays.copyOf(values, Math.max(row + 1, 2 * values.length));
    }
    values[row] = value;
  }

  int get(int row) {
    return values[row];
  }
}
