package org.parley.store;

import java.util.Objects;

/** How many records have both of two values. */
public record PairCount(String first, String second, long count) {
  public PairCount {
    Objects.requireNonNull(first);
    Objects.requireNonNull(second);
  }
}
