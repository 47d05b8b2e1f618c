package org.parley.model;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The time of day at which a report says that something was done, in the report's own zone: {@code
 * 15:00}, or a range such as {@code 18:00/24:00} for an evening (ISO 8601). {@code 24:00} is the
 * midnight that ends a day. A range that ends before it begins runs on into the next day.
 *
 * @param report the report that tells it
 * @param span the words that tell it
 */
public record Clock(String value, ReportId report, Span span) {
  private static final String TIME = "(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)";
  private static final Pattern VALUE = Pattern.compile(TIME + "(?:/" + TIME + ")?");
  private static final int HOUR = 60;

  public Clock {
    if (!VALUE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a time of day or a range: " + value);
    }
    Objects.requireNonNull(report);
    Objects.requireNonNull(span);
  }

  /** Minutes from the beginning of the day. */
  public int from() {
    return minutes(value.substring(0, 5));
  }

  /** Minutes from the beginning of the day to the end of the range; {@link #from} for a point. */
  public int to() {
    return minutes(value.substring(value.length() - 5));
  }

  /** Whether it runs on into the next day, so that no one day holds it. */
  public boolean crossesMidnight() {
    return to() < from();
  }

  private static int minutes(String time) {
    return Integer.parseInt(time.substring(0, 2)) * HOUR + Integer.parseInt(time.substring(3));
  }

  /** {@code 15:00} for minutes from the beginning of a day, 0 to 1440. */
  public static String time(int minutes) {
    return String.format(Locale.ROOT, "%02d:%02d", minutes / HOUR, minutes % HOUR);
  }
}
