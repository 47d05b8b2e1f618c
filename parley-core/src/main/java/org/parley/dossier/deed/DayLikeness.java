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

  private static double ofTwo(When a, When b) {
    long apart = Math.max(days(a.last(), b.first()), days(b.last(), a.first()));
    if (apart <= 0) {
      boolean near = Math.max(DeedTellings.length(a), DeedTellings.length(b)) <= A_WEEK;
      return near ? SAME_DAY : ROUGHLY;
    }
    return apart == 1 ? NEXT_DAY : OTHER_DAY;
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
