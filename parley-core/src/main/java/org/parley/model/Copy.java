package org.parley.model;

import java.util.Objects;

/**
 * That one report copies another, and what shows it. {@code of} is the id of the earliest report of
 * the family.
 */
public record Copy(ReportId report, ReportId of, String why) {
  public Copy {
    Objects.requireNonNull(report);
    Objects.requireNonNull(of);
    Objects.requireNonNull(why);
  }
}
