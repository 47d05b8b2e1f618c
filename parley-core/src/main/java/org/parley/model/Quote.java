package org.parley.model;

import java.util.Objects;

/** Words of a report and where they stand in its original text. */
public record Quote(String text, Span span) {
  public Quote {
    Objects.requireNonNull(text);
    Objects.requireNonNull(span);
  }
}
