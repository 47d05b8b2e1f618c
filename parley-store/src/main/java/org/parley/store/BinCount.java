package org.parley.store;

import java.time.LocalDate;
import java.util.Objects;

/** How many records begin in the day, month or year that begins at {@code start}. */
public record BinCount(LocalDate start, long count) {
  public BinCount {
    Objects.requireNonNull(start);
  }
}
