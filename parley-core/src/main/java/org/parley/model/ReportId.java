package org.parley.model;

import java.util.Objects;

/** Identifies a report: the first 16 hex digits of the SHA-256 of its bytes. */
public record ReportId(String value) implements Id, Comparable<ReportId> {
  public ReportId {
    Objects.requireNonNull(value);
  }

  @Override
  public int compareTo(ReportId other) {
    return value.compareTo(other.value);
  }

  /** The id as the output writes it. */
  @Override
  public String toString() {
    return value;
  }
}
