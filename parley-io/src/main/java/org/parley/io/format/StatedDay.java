package org.parley.io.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of a field that holds nothing else: a time stamp in its own zone, a day in words, seconds
 * since 1970 in UTC. Days such as 3/4/2022, which can be two, are none.
 */
final class StatedDay {
  private static final String MONTH =
      "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
  private static final String YEAR = "(?<year>\\d{4})\\b";
  private static final List<Pattern> WRITTEN =
      List.of(
          Pattern.compile("^(?<year>\\d{4})-(?<m>\\d{2})-(?<day>\\d{2})(?!\\d)"),
          Pattern.compile("^(?<year>\\d{4})[/.](?<m>\\d{1,2})[/.](?<day>\\d{1,2})(?!\\d)"),
          Pattern.compile("^(?<year>(?:19|20)\\d{2})(?<m>\\d{2})(?<day>\\d{2})(?:T?\\d{4,6}Z?)?$"),
          words("(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s.-]{1,3}" + MONTH + ",?[\\s-]{1,3}" + YEAR),
          words(MONTH + "\\s{1,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s?,?\\s{0,3}" + YEAR));
  private static final Pattern SLASHES =
      Pattern.compile("^(?<a>\\d{1,2})[/.-](?<b>\\d{1,2})[/.-](?<year>\\d{4})(?!\\d)");
  private static final Pattern SECONDS = Pattern.compile("^(\\d{9,10})(?:\\d{3})?(?:\\.\\d*)?$");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final int LONGEST = 200;

  private StatedDay() {}

  private static Pattern words(String pattern) {
    return Pattern.compile("(?<![\\p{L}\\d])" + pattern, Pattern.CASE_INSENSITIVE);
  }

  static Optional<LocalDate> of(String stated) {
    String text = stated.strip();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return WRITTEN.stream()
          .map(p -> p.matcher(text))
          .filter(Matcher::find)
          .findFirst()
          .map(StatedDay::written)
          .or(() -> slashes(text))
          .or(() -> seconds(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate written(Matcher m) {
    int month =
        m.pattern().pattern().contains("<month>")
            ? MONTHS.indexOf(m.group("month").toLowerCase(Locale.ROOT)) / 3 + 1
            : Integer.parseInt(m.group("m"));
    return LocalDate.of(Integer.parseInt(m.group("year")), month, Integer.parseInt(m.group("day")));
  }

  private static Optional<LocalDate> slashes(String text) {
    Matcher m = SLASHES.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    int a = Integer.parseInt(m.group("a"));
    int b = Integer.parseInt(m.group("b"));
    int year = Integer.parseInt(m.group("year"));
    if (a == b || a > 12) {
      return Optional.of(LocalDate.of(year, b, a));
    }
    return b > 12 ? Optional.of(LocalDate.of(year, a, b)) : Optional.empty();
  }

  private static Optional<LocalDate> seconds(String text) {
    Matcher m = SECONDS.matcher(text);
    return m.find()
        ? Optional.of(
            LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(m.group(1))), ZoneOffset.UTC))
        : Optional.empty();
  }
}
