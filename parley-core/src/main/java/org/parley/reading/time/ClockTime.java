package org.parley.reading.time;

import java.util.Objects;
import org.parley.model.Span;

/**
 * Words that name a time of day.
 *
 * @param span in the text that was searched
 * @param value a {@link org.parley.model.Clock}'s
 */
public record ClockTime(Span span, String value, String rule) {
  public ClockTime {
    Objects.requireNonNull(span);
    Objects.requireNonNull(value);
    Objects.requireNonNull(rule);
  }
}
