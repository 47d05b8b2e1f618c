package org.parley.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.parley.model.When;

/** ISO 8601 values, empty where the calendar has no such day. */
final class Iso {
  private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ROOT);

  private Iso() {}

  static Optional<String> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day).toString());
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  static String month(YearMonth month) {
    return month.toString();
  }

  static String year(int year) {
    return Year.of(year).format(YEAR);
  }

  static int yearOf(String value) {
    return Integer.parseInt(value.substring(0, 4));
  }

  /** From the first value to the second; empty where the second is before the first. */
  static Optional<String> range(String first, String last) {
    LocalDate from = new When(first).first();
    LocalDate to = new When(last).last();
    if (to.isBefore(from)) {
      return Optional.empty();
    }
    return Optional.of(first.equals(last) ? first : first + "/" + last);
  }

  static String range(LocalDate first, LocalDate last) {
    return When.range(first, last).iso();
  }
}
