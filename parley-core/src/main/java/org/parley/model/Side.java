package org.parley.model;

import java.util.List;
import java.util.Objects;

/** One side of a dispute. {@code by} are those who hold it. */
public record Side(String position, List<Evidence> evidence, List<Voice> by) {
  public Side {
    Objects.requireNonNull(position);
    evidence = List.copyOf(evidence);
    by = List.copyOf(by);
  }
}
