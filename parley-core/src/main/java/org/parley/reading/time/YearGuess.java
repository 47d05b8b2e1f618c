package org.parley.reading.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.parley.model.When;

/** The year of a day or month that is written without one. */
final class YearGuess {
  private static final int WEEKDAY_YEARS = 6;
  private static final int FORESEEN_MONTHS = 8;
  private static final int TURN_OF_YEAR = 8;

  private YearGuess() {}

  static OptionalInt of(int month, OptionalInt day, OptionalInt weekday, Context context) {
    if (context.yearAhead().isPresent()) {
      return context.yearAhead();
    }
    if (weekday.isPresent() && day.isPresent() && context.today().isPresent()) {
      return byWeekday(month, day.getAsInt(), weekday.getAsInt(), context.today().get());
    }
    OptionalInt same = sameYear(context);
    if (same.isPresent()) {
      return same;
    }
    if (context.today().isPresent()) {
      return byTense(month, day, context.today().get(), context.tense());
    }
    return byNarrative(
        month,
        context.published().isPresent()
            ? context.timeline().last()
            : context.timeline().near(context.sentence()));
  }

  /**
   * The year that the sentence names already. In a report of its day it holds for its own clause
   * only: in "shut since 2019, the gates open on 15 March" it says nothing of March.
   */
  private static OptionalInt sameYear(Context context) {
    Timeline line = context.timeline();
    if (context.today().isEmpty()) {
      return line.statedYear(context.sentence());
    }
    OptionalInt year = line.statedYear(context.sentence(), context.clause());
    boolean own = year.isPresent() && year.getAsInt() == context.today().get().getYear();
    return own ? OptionalInt.empty() : year;
  }

  private static OptionalInt byWeekday(int month, int day, int weekday, LocalDate today) {
    return IntStream.rangeClosed(today.getYear() - WEEKDAY_YEARS, today.getYear() + 1)
        .filter(y -> falls(y, month, day, weekday))
        .boxed()
        .min(
            Comparator.comparing(
                y -> Math.abs(ChronoUnit.DAYS.between(LocalDate.of(y, month, day), today))))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private static boolean falls(int year, int month, int day, int weekday) {
    try {
      return LocalDate.of(year, month, day).getDayOfWeek() == DayOfWeek.of(weekday);
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  private static OptionalInt byTense(int month, OptionalInt day, LocalDate today, Tense tense) {
    int order = compare(month, day, today);
    int year = today.getYear();
    return switch (tense) {
      case PAST -> OptionalInt.of(order > 0 ? year - 1 : year);
      case FUTURE -> OptionalInt.of(order < 0 && isNear(month, today) ? year + 1 : year);
      case PRESENT -> OptionalInt.of(nearest(month, today));
    };
  }

  private static boolean isNear(int month, LocalDate today) {
    return month + 12 - today.getMonthValue() <= FORESEEN_MONTHS;
  }

  private static int compare(int month, OptionalInt day, LocalDate today) {
    int order = Integer.compare(month, today.getMonthValue());
    return order != 0 || day.isEmpty()
        ? order
        : Integer.compare(day.getAsInt(), today.getDayOfMonth());
  }

  private static int nearest(int month, LocalDate today) {
    int ahead = month - today.getMonthValue();
    if (ahead > 6) {
      return today.getYear() - 1;
    }
    return ahead < -6 ? today.getYear() + 1 : today.getYear();
  }

  /** A story goes forward: after late months of a year, early ones are of the next. */
  private static OptionalInt byNarrative(int month, Optional<When> last) {
    if (last.isEmpty()) {
      return OptionalInt.empty();
    }
    LocalDate from = last.get().first();
    boolean turned = last.get().iso().length() >= 7 && from.getMonthValue() - month >= TURN_OF_YEAR;
    return OptionalInt.of(from.getYear() + (turned ? 1 : 0));
  }
}
