package org.parley.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A report's title.
 *
 * @param span where it stands in the original; empty where the input states it beside the text
 */
public record Title(String text, Optional<Span> span) {
  public Title {
    Objects.requireNonNull(text);
    Objects.requireNonNull(span);
  }

  /** The title and where it stands, where it is part of the text. */
  public Optional<Quote> quote() {
    return span.map(s -> new Quote(text, s));
  }
}
