package org.parley.text;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The years that a page or text claims for itself, in its lines of copyright. */
final class OwnYears {
  private static final Pattern CLAIM =
      Pattern.compile(
          "(?:©|\\(c\\)|\\bcopyright)\\s{0,3}(?:©|\\(c\\))?[^\\d\\n]{0,40}(?:(?:19|20)\\d{2}\\s?[-–]\\s?)?"
              + "(?<year>(?:19|20)\\d{2})\\b",
          Pattern.CASE_INSENSITIVE);

  private OwnYears() {}

  /** The day that {@code words} name without its year, in each year that {@code text} claims. */
  static List<LocalDate> days(String words, String text) {
    Optional<MonthDay> day = WrittenDay.withoutYear(words);
    return CLAIM
        .matcher(text)
        .results()
        .map(r -> r.group(1))
        .mapToInt(Integer::parseInt)
        .distinct()
        .sorted()
        .mapToObj(Year::of)
        .flatMap(year -> day.filter(year::isValidMonthDay).map(year::atMonthDay).stream())
        .toList();
  }
}
