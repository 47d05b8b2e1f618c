package org.parley.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Positions that cannot all hold, side by side in order of time; no verdict on which does.
 *
 * @param since the day of the first claim, where the reports tell it
 */
public record Dispute(
    String id,
    DisputeKind kind,
    String about,
    List<Side> sides,
    Comparability comparable,
    String why,
    Optional<When> since)
    implements RecordItem {
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
    Objects.requireNonNull(since);
  }
}
