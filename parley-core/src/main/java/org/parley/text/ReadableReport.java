package org.parley.text;

import java.util.Objects;
import org.parley.model.Report;

/** A report with its readable body. */
public record ReadableReport(Report report, Body body) {
  public ReadableReport {
    Objects.requireNonNull(report);
    Objects.requireNonNull(body);
  }
}
