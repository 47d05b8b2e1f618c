package org.parley.store;

import java.time.LocalDate;

/** How wide the bars of a histogram are. */
public enum Bin {
  DAY,
  MONTH,
  YEAR;

  /** The first day of the bar that a day falls into. */
  LocalDate of(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }
}
