package org.parley.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a line of the dossier comes from: a stretch of a report, and the statement or event read
 * there.
 */
public record Evidence(
    ReportId report, Span span, Optional<StatementId> statement, Optional<EventId> event) {
  public Evidence {
    Objects.requireNonNull(report);
    Objects.requireNonNull(span);
    Objects.requireNonNull(statement);
    Objects.requireNonNull(event);
  }
}
