package org.parley.model;

import java.util.Objects;

/** Identifies an event: its report's id, {@code -e}, and its number in text order. */
public record EventId(String value) implements Id, Comparable<EventId> {
  public EventId {
    Objects.requireNonNull(value);
  }

  public static EventId of(ReportId report, int number) {
    return new EventId(report + "-e" + number);
  }

  @Override
  public int compareTo(EventId other) {
    return value.compareTo(other.value);
  }

  /** The id as the output writes it. */
  @Override
  public String toString() {
    return value;
  }
}
