package org.parley.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a line of the dossier comes from: a stretch of a report, and the statement or event read
 * there.
 */
public record Evidence(
    String report, Span span, Optional<String> statement, Optional<String> event) {
  public Evidence {
    Objects.requireNonNull(report);
    Objects.requireNonNull(span);
    Objects.requireNonNull(statement);
    Objects.requireNonNull(event);
  }
}
