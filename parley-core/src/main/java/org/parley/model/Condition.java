package org.parley.model;

import java.util.Objects;

/** The words that make a move conditional. */
public record Condition(String text, ReportId report, Span span) {
  public Condition {
    Objects.requireNonNull(text);
    Objects.requireNonNull(report);
    Objects.requireNonNull(span);
  }
}
