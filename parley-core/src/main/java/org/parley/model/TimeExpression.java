package org.parley.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Words that name a time. {@code value} is a {@link When}, or an ISO 8601 duration such as {@code
 * P10D}.
 */
public record TimeExpression(Span span, String text, String value, String rule)
    implements RecordItem {
  public TimeExpression {
    Objects.requireNonNull(span);
    Objects.requireNonNull(text);
    Objects.requireNonNull(value);
    Objects.requireNonNull(rule);
  }

  /** The calendar time, where this is not a duration. */
  public Optional<When> when() {
    return value.startsWith("P") ? Optional.empty() : Optional.of(new When(value));
  }
}
