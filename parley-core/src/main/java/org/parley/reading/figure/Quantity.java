package org.parley.reading.figure;

/**
 * A number in a sentence.
 *
 * @param first index of its first word, "about" included
 * @param number index of the first word of the number itself
 * @param last index of its last word
 * @param high infinite where the text gives only a least value
 */
record Quantity(int first, int number, int last, double low, double high, boolean approximate) {
  Quantity from(int earlier) {
    return new Quantity(earlier, number, last, low, high, approximate);
  }

  Quantity about() {
    return new Quantity(first, number, last, low, high, true);
  }

  Quantity atLeast() {
    return new Quantity(first, number, last, low, Double.POSITIVE_INFINITY, true);
  }

  Quantity atMost() {
    return new Quantity(first, number, last, 0, high, true);
  }

  Quantity times(double factor) {
    return new Quantity(first, number, last, low * factor, high * factor, approximate);
  }

  boolean covers(int index) {
    return index >= first && index <= last;
  }

  /** From this number to {@code other}, which follows it. */
  Quantity to(Quantity other) {
    return new Quantity(
        first, number, other.last, Math.min(low, other.low), Math.max(high, other.high), true);
  }
}
