package org.parley.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The units of time, by the numbers that {@code time-words.json} gives them. */
final class Unit {
  static final int DAY = 1;
  static final int WEEK = 2;
  static final int MONTH = 3;
  static final int YEAR = 4;
  static final int DECADE = 5;
  static final int HOUR = 6;
  static final int MINUTE = 7;
  static final int WEEKEND = 8;

  private Unit() {}

  /** The day {@code n} units from {@code day}; empty for parts of a day. */
  static Optional<LocalDate> plus(LocalDate day, int unit, long n) {
    return switch (unit) {
      case DAY -> Optional.of(day.plusDays(n));
      case WEEK -> Optional.of(day.plusWeeks(n));
      case MONTH -> Optional.of(day.plusMonths(n));
      case YEAR -> Optional.of(day.plusYears(n));
      case DECADE -> Optional.of(day.plusYears(10 * n));
      default -> Optional.empty();
    };
  }

  /** The day, week, month or year that lies {@code n} units from {@code day}. */
  static Optional<String> at(LocalDate day, int unit, int n) {
    Optional<LocalDate> then = plus(day, unit, n);
    return switch (unit) {
      case DAY -> then.map(LocalDate::toString);
      case WEEK -> then.map(d -> Iso.range(d.with(DayOfWeek.MONDAY), d.with(DayOfWeek.SUNDAY)));
      case MONTH -> then.map(d -> Iso.month(YearMonth.from(d)));
      case YEAR -> then.map(d -> Iso.year(d.getYear()));
      default -> Optional.empty();
    };
  }

  /** ISO 8601 duration. */
  static Optional<String> duration(int n, int unit) {
    return switch (unit) {
      case DAY -> Optional.of("P" + n + "D");
      case WEEK -> Optional.of("P" + n + "W");
      case MONTH -> Optional.of("P" + n + "M");
      case YEAR -> Optional.of("P" + n + "Y");
      case DECADE -> Optional.of("P" + 10 * n + "Y");
      case HOUR -> Optional.of("PT" + n + "H");
      case MINUTE -> Optional.of("PT" + n + "M");
      default -> Optional.empty();
    };
  }
}
