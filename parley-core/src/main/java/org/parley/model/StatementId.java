package org.parley.model;

import java.util.Objects;

/** Identifies a statement: its report's id, {@code -s}, and its number in text order. */
public record StatementId(String value) implements Id, Comparable<StatementId> {
  public StatementId {
    Objects.requireNonNull(value);
  }

  public static StatementId of(ReportId report, int number) {
    return new StatementId(report + "-s" + number);
  }

  @Override
  public int compareTo(StatementId other) {
    return value.compareTo(other.value);
  }

  /** The id as the output writes it. */
  @Override
  public String toString() {
    return value;
  }
}
