package org.parley.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** An end of a window as an address says it: a day, or a day with an hour. */
public record Moment(LocalDate day, Optional<LocalTime> hour) {
  private static final Pattern WITH_HOUR = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}");

  /**
   * The calendar of Java ends, and windows must have room on both sides; the numbers by which days
   * are compared end earlier.
   */
  private static final int FARTHEST = 99_999;

  /** Throws {@link DateTimeException} where {@code text} is neither. */
  static Moment parse(String text) {
    if (WITH_HOUR.matcher(text).matches()) {
      LocalDateTime at = LocalDateTime.parse(text);
      return new Moment(at.toLocalDate(), Optional.of(at.toLocalTime()));
    }
    return new Moment(within(LocalDate.parse(text)), Optional.empty());
  }

  /** Throws {@link DateTimeException} where a day is too far from ours. */
  static LocalDate within(LocalDate day) {
    if (Math.abs(day.getYear()) > FARTHEST) {
      throw new DateTimeException("too far from our days: " + day);
    }
    return day;
  }

  /** Where a window that begins here begins. */
  public LocalDateTime start() {
    return day.atTime(hour.orElse(LocalTime.MIDNIGHT));
  }

  /** Where a window that ends here ends: a day is in it, an hour is not. */
  public LocalDateTime end() {
    return hour.map(day::atTime).orElseGet(() -> day.plusDays(1).atStartOfDay());
  }

  /** The last day of a window that ends here. */
  public LocalDate lastDay() {
    return hour.filter(LocalTime.MIDNIGHT::equals).isPresent() ? day.minusDays(1) : day;
  }

  @Override
  public String toString() {
    return hour.map(h -> day.atTime(h).toString()).orElseGet(day::toString);
  }
}
