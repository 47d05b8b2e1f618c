package org.parley.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A time that a record carries, how it was reached ({@code stated}, {@code same-sentence}, {@code
 * context}, {@code published} ...) and, where words of the text gave it, those words.
 */
public record Dated(When day, String from, Optional<Span> span) {
  public Dated {
    Objects.requireNonNull(day);
    Objects.requireNonNull(from);
    Objects.requireNonNull(span);
  }
}
