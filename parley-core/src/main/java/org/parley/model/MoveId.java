package org.parley.model;

import java.util.Objects;

/** Identifies a move of a talk. */
public record MoveId(String value) implements Id, Comparable<MoveId> {
  public MoveId {
    Objects.requireNonNull(value);
  }

  @Override
  public int compareTo(MoveId other) {
    return value.compareTo(other.value);
  }

  /** The id as the output writes it. */
  @Override
  public String toString() {
    return value;
  }
}
