package org.parley.reading.statement;

import java.util.stream.IntStream;

/** Words {@code from} to {@code to} of a {@link Words}, both included. */
record Range(int from, int to) {
  Range {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("not a range: " + from + " to " + to);
    }
  }

  boolean contains(int place) {
    return from <= place && place <= to;
  }

  boolean contains(Range other) {
    return from <= other.from && other.to <= to;
  }

  boolean overlaps(Range other) {
    return from <= other.to && other.from <= to;
  }

  Range cover(Range other) {
    return new Range(Math.min(from, other.from), Math.max(to, other.to));
  }

  IntStream places() {
    return IntStream.rangeClosed(from, to);
  }

  int size() {
    return to - from + 1;
  }
}
