package org.parley.dossier.deed;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.parley.model.Realis;
import org.parley.model.When;

/** How well the days of two tellings go together. */
final class DayLikeness {
  private static final double SAME_DAY = 1;

  /** A span of weeks or more around a day. */
  private static final double ROUGHLY = 0.5;

  /** One gives a day that is near the other's report, or both reports are of about one day. */
  private static final double LIKELY = 0.3;

  private static final double SAME_NEWS = 0.2;
  private static final double NEXT_DAY = -0.45;
  private static final double LONG_BEFORE = -0.45;
  private static final double STILL_TO_COME = -0.75;
  private static final double OTHER_DAY = -1.5;

  private static final int A_WEEK = 7;
  private static final int A_MONTH = 31;
  private static final int SAME_NEWS_DAYS = 2;
  private static final int LIKELY_DAYS = 3;
  private static final int LONG_DAYS = 10;

  private DayLikeness() {}

  static double of(DeedTelling a, DeedTelling b) {
    if (a.day().isPresent() && b.day().isPresent()) {
      return ofTwo(a.day().get(), b.day().get());
    }
    if (a.day().isPresent() && b.published().isPresent()) {
      return ofOne(a.day().get(), b.published().get(), a.realis());
    }
    if (b.day().isPresent() && a.published().isPresent()) {
      return ofOne(b.day().get(), a.published().get(), b.realis());
    }
    return a.published().isPresent()
            && b.published().isPresent()
            && Math.abs(days(a.published().get(), b.published().get())) <= SAME_NEWS_DAYS
        ? SAME_NEWS
        : 0;
  }

  /** Whether both give the act one and the same day, give or take a night. */
  static boolean isOneDay(DeedTelling a, DeedTelling b) {
    return a.day().isPresent()
        && b.day().isPresent()
        && apart(a.day().get(), b.day().get()) <= 0
        && longer(a.day().get(), b.day().get()) <= 1;
  }

  private static double ofTwo(When a, When b) {
    long apart = apart(a, b);
    if (apart <= 0) {
      return longer(a, b) <= A_WEEK ? SAME_DAY : ROUGHLY;
    }
    return apart == 1 ? NEXT_DAY : isYearApart(a, b) ? 0 : OTHER_DAY;
  }

  /** The year of a day is what a reader gets wrong most: then the days say nothing. */
  private static boolean isYearApart(When a, When b) {
    return longer(a, b) <= A_MONTH
        && a.first().getYear() != b.first().getYear()
        && a.first().getMonth() == b.first().getMonth()
        && (longer(a, b) > 1 || a.first().getDayOfMonth() == b.first().getDayOfMonth());
  }

  /** 0 or less where they overlap. */
  private static long apart(When a, When b) {
    return Math.max(days(a.last(), b.first()), days(b.last(), a.first()));
  }

  private static long longer(When a, When b) {
    return Math.max(DeedTellings.length(a), DeedTellings.length(b));
  }

  /** A day, and a report that tells none. */
  private static double ofOne(When day, LocalDate published, Realis realis) {
    if (day.first().isAfter(published)) {
      return realis == Realis.HAPPENED ? STILL_TO_COME : 0;
    }
    long before = days(day.last(), published);
    return before <= LIKELY_DAYS ? LIKELY : before <= LONG_DAYS ? 0 : LONG_BEFORE;
  }

  private static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }
}
