package org.parley.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.codebook.WordLists;

/**
 * A full calendar day as English reports write it. {@code 03/05/2021} is two days, since outlets
 * disagree on which number is the month; {@code 03.05.2021} is one, since dots put the day first.
 */
final class WrittenDay {
  private static final WordLists WORDS = WordLists.of("day-words");

  /** One group, {@code day}, that holds the whole day. Case is to be ignored. */
  static final String PATTERN =
      WORDS.regex(
          "(?<day>(?<!\\d)(?:(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}|(?:19|20)\\d{6}"
              + "|\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d{2}"
              + "|\\d{1,2}(?:st|nd|rd|th)?[ -](?:of )?{month}\\.?,?[ -](?:19|20)\\d{2}"
              + "|{month}\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2})(?!\\d))");

  private static final Pattern NUMBERS = Pattern.compile("\\d+");
  private static final Pattern NAME = Pattern.compile(WORDS.regex("(?i){month-beginning}"));
  private static final List<String> MONTHS = WORDS.list("month-beginning");

  private static final int LEAP_YEAR = 2000;

  private WrittenDay() {}

  /**
   * Every day that the words can mean: none where they are no day, two where they leave it open.
   */
  static List<LocalDate> read(String words) {
    List<Integer> numbers =
        NUMBERS.matcher(words).results().map(r -> Integer.valueOf(r.group())).toList();
    Matcher name = NAME.matcher(words);
    if (name.find() && numbers.size() == 2) {
      int month = MONTHS.indexOf(name.group().toLowerCase(Locale.ROOT)) + 1;
      return day(numbers.get(1), month, numbers.get(0)).stream().toList();
    }
    if (numbers.size() == 1 && numbers.get(0) > 9_999_999) {
      int all = numbers.get(0);
      return day(all / 10_000, all / 100 % 100, all % 100).stream().toList();
    }
    return numbers.size() == 3 ? ofNumbers(words, numbers) : List.of();
  }

  /** The day and month of words that name no year. */
  static Optional<MonthDay> withoutYear(String words) {
    List<Integer> numbers =
        NUMBERS.matcher(words).results().map(r -> Integer.valueOf(r.group())).toList();
    Matcher name = NAME.matcher(words);
    if (!name.find() || numbers.size() != 1) {
      return Optional.empty();
    }
    int month = MONTHS.indexOf(name.group().toLowerCase(Locale.ROOT)) + 1;
    return day(LEAP_YEAR, month, numbers.get(0)).map(MonthDay::from);
  }

  private static List<LocalDate> ofNumbers(String words, List<Integer> numbers) {
    if (numbers.get(0) > 31) {
      return day(numbers.get(0), numbers.get(1), numbers.get(2)).stream().toList();
    }
    Set<LocalDate> days = new LinkedHashSet<>();
    day(numbers.get(2), numbers.get(1), numbers.get(0)).ifPresent(days::add);
    if (days.isEmpty() || words.indexOf('/') >= 0) {
      day(numbers.get(2), numbers.get(0), numbers.get(1)).ifPresent(days::add);
    }
    return List.copyOf(days);
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
