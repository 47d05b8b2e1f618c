package org.parley.model;

import java.util.Objects;

/** The decoded text of a report, untouched, that offsets point into; for HTML its source. */
public record Original(Format format, String text) {
  public Original {
    Objects.requireNonNull(format);
    Objects.requireNonNull(text);
  }

  public static Original of(Report report) {
    return new Original(report.format(), report.original());
  }
}
