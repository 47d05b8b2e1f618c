package org.parley.model;

import java.util.List;
import java.util.Objects;

/** Positions that cannot all hold, side by side in order of time; no verdict on which does. */
public record Dispute(
    String id,
    DisputeKind kind,
    String about,
    List<Side> sides,
    Comparability comparable,
    String why) {
  public Dispute {
    Objects.requireNonNull(id);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(about);
    sides = List.copyOf(sides);
    if (sides.size() < 2) {
      throw new IllegalArgumentException("a dispute has two sides or more: " + id);
    }
    Objects.requireNonNull(comparable);
    Objects.requireNonNull(why);
  }
}
