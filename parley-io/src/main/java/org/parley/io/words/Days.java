package org.parley.io.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.parley.model.Clock;
import org.parley.model.Move;
import org.parley.model.Publication;
import org.parley.model.When;

/** Calendar times as a reader writes them: {@code 25 Feb 2022}, {@code 24–27 Feb 2022}. */
public final class Days {
  private static final DateTimeFormatter DAY = format("d MMM yyyy");
  private static final DateTimeFormatter NO_YEAR = format("d MMM");
  private static final DateTimeFormatter MONTH = format("MMM yyyy");

  private static final DateTimeFormatter INSTANT =
      format("d MMM yyyy, HH:mm 'UTC'").withZone(ZoneOffset.UTC);

  private Days() {}

  /** {@code 1 Mar 2026, 14:05 UTC} for an instant as ISO 8601 has it. */
  public static String instant(String iso) {
    return INSTANT.format(Instant.parse(iso));
  }

  public static String text(LocalDate day) {
    return DAY.format(day);
  }

  /** {@code Feb 2022}. */
  public static String month(LocalDate day) {
    return MONTH.format(day);
  }

  public static String text(When when) {
    int slash = when.iso().indexOf('/');
    return slash < 0
        ? point(when)
        : range(
            new When(when.iso().substring(0, slash)), new When(when.iso().substring(slash + 1)));
  }

  /**
   * {@code 25 Feb 2022, 15:00}, or {@code reported 26 Feb 2022} for a move without a day of its
   * own.
   */
  public static Optional<String> text(Move move, Optional<LocalDate> told) {
    return move.day()
        .map(d -> text(d) + move.clock().map(c -> ", " + text(c)).orElse(""))
        .or(
            () ->
                told.map(
                    d -> move.clock().map(c -> text(c) + ", ").orElse("") + "reported " + text(d)));
  }

  /** {@code 25 Feb 2022 (from dateline)}: the day of a report, and how it is known. */
  public static String text(Publication published) {
    return published
        .day()
        .map(d -> text(d) + " (" + known(published) + ")")
        .orElse("day not stated");
  }

  private static String known(Publication published) {
    String rule = published.rule().replace('-', ' ');
    if (rule.equals("stated field")) {
      return "as stated";
    }
    return rule.startsWith("inferred") ? rule : "from " + rule;
  }

  /** {@code 15:00}, or {@code 18:00–24:00}. */
  public static String text(Clock clock) {
    return clock.value().replace('/', '–');
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
