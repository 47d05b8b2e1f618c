package org.parley.app.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.parley.model.When;

/** Calendar times as a reader writes them: {@code 25 Feb 2022}, {@code 24–27 Feb 2022}. */
public final class Days {
  private static final DateTimeFormatter DAY = format("d MMM yyyy");
  private static final DateTimeFormatter NO_YEAR = format("d MMM");
  private static final DateTimeFormatter MONTH = format("MMM yyyy");

  private Days() {}

  public static String text(LocalDate day) {
    return DAY.format(day);
  }

  public static String text(When when) {
    int slash = when.iso().indexOf('/');
    return slash < 0
        ? point(when)
        : range(
            new When(when.iso().substring(0, slash)), new When(when.iso().substring(slash + 1)));
  }

  private static String point(When point) {
    return switch (point.iso().length()) {
      case 4 -> point.iso();
      case 7 -> MONTH.format(point.first());
      default -> DAY.format(point.first());
    };
  }

  private static String range(When from, When to) {
    if (from.asDay().isEmpty() || to.asDay().isEmpty()) {
      return point(from) + "–" + point(to);
    }
    return between(from.first(), to.first());
  }

  /** Two days with what they share said once. */
  public static String between(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return DAY.format(from);
    }
    if (from.getYear() != to.getYear()) {
      return DAY.format(from) + " – " + DAY.format(to);
    }
    return from.getMonth() == to.getMonth()
        ? from.getDayOfMonth() + "–" + DAY.format(to)
        : NO_YEAR.format(from) + " – " + DAY.format(to);
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
