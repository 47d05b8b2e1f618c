package org.parley.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A number that a report gives: how many killed, displaced, sent.
 *
 * @param of whose, as an actor id where known, else the text's words
 * @param low the least value; equal to {@code high} for a single value
 * @param by who gives it
 */
public record Figure(
    String id,
    String what,
    Optional<String> of,
    double low,
    double high,
    boolean approximate,
    String unit,
    Optional<When> asOf,
    Voice by,
    ReportId report,
    Span span)
    implements RecordItem {
  public Figure {
    Objects.requireNonNull(id);
    Objects.requireNonNull(what);
    Objects.requireNonNull(of);
    if (low > high) {
      throw new IllegalArgumentException("low above high: " + low + ", " + high);
    }
    Objects.requireNonNull(unit);
    Objects.requireNonNull(asOf);
    Objects.requireNonNull(by);
    Objects.requireNonNull(report);
    Objects.requireNonNull(span);
  }
}
