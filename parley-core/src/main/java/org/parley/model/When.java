package org.parley.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A calendar time at the precision that is known: a day {@code 2022-02-25}, a month {@code
 * 2022-02}, a year {@code 2022}, or a range of two of these, {@code 2022-02-24/2022-02-27} (ISO
 * 8601).
 */
public record When(String iso) {
  private static final Pattern POINT = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  public When {
    Objects.requireNonNull(iso);
    for (String point : iso.split("/", -1)) {
      if (!POINT.matcher(point).matches()) {
        throw new IllegalArgumentException("not a day, month, year or range: " + iso);
      }
      firstDay(point);
    }
    if (iso.indexOf('/') != iso.lastIndexOf('/')) {
      throw new IllegalArgumentException("a range has two ends: " + iso);
    }
  }

  public static When day(LocalDate day) {
    return new When(day.toString());
  }

  public static When range(LocalDate first, LocalDate last) {
    return first.equals(last) ? day(first) : new When(first + "/" + last);
  }

  /** The day, where the precision is a single day. */
  public Optional<LocalDate> asDay() {
    return iso.length() == 10 ? Optional.of(firstDay(iso)) : Optional.empty();
  }

  /** The first day that this time covers. */
  public LocalDate first() {
    int slash = iso.indexOf('/');
    return firstDay(slash < 0 ? iso : iso.substring(0, slash));
  }

  /** The last day that this time covers. */
  public LocalDate last() {
    String point = iso.substring(iso.indexOf('/') + 1);
    LocalDate first = firstDay(point);
    return switch (point.length()) {
      case 4 -> first.withDayOfYear(first.lengthOfYear());
      case 7 -> first.withDayOfMonth(first.lengthOfMonth());
      default -> first;
    };
  }

  /** Read by hand: talks compare days a hundred thousand times, and a formatter is slow. */
  private static LocalDate firstDay(String point) {
    return LocalDate.of(
        number(point, 0, 4),
        point.length() < 7 ? 1 : number(point, 5, 7),
        point.length() < 10 ? 1 : number(point, 8, 10));
  }

  private static int number(String point, int from, int to) {
    return Integer.parseInt(point, from, to, 10);
  }

  @Override
  public String toString() {
    return iso;
  }
}
