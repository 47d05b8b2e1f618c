package org.parley.corenlp;

/**
 * Sums over arrays whose parts do not wait for one another, so that a processor makes several at
 * once. Each part is added up one term after the other, in order.
 */
final class VectorSums {
  /** Splits a double so that its upper half has as many bits as a float (Veltkamp 1968). */
  private static final double SPLITTER = (1 << 29) + 1;

  private VectorSums() {}

  /**
   * Adds {@code a * x}, then {@code b * y}, each product rounded to a float as one of floats is.
   *
   * @param a floats, kept as doubles
   * @param b floats, kept as doubles
   */
  static void addRounded(double[] sum, double[] a, double x, double[] b, double y) {
    for (int i = 0; i < sum.length; i++) {
      double first = a[i] * x;
      double second = b[i] * y;
      double splitFirst = first * SPLITTER;
      double splitSecond = second * SPLITTER;
      sum[i] =
          sum[i] + (splitFirst - (splitFirst - first)) + (splitSecond - (splitSecond - second));
    }
  }

  /** Adds {@code rows[0] * factors[0]}, then the next; rows come in fours. */
  static void addProducts(double[] sum, double[][] rows, double[] factors) {
    for (int r = 0; r < rows.length; r += 4) {
      double[] a = rows[r];
      double[] b = rows[r + 1];
      double[] c = rows[r + 2];
      double[] d = rows[r + 3];
      double x = factors[r];
      double y = factors[r + 1];
      double z = factors[r + 2];
      double w = factors[r + 3];
      for (int i = 0; i < sum.length; i++) {
        sum[i] = sum[i] + a[i] * x + b[i] * y + c[i] * z + d[i] * w;
      }
    }
  }

  /** Adds the rows, the first one first; rows come in fours. */
  static void addAll(double[] sum, double[][] rows) {
    for (int r = 0; r < rows.length; r += 4) {
      double[] a = rows[r];
      double[] b = rows[r + 1];
      double[] c = rows[r + 2];
      double[] d = rows[r + 3];
      for (int i = 0; i < sum.length; i++) {
        sum[i] = sum[i] + a[i] + b[i] + c[i] + d[i];
      }
    }
  }
}
