package org.parley.reading.time;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/** Days, months and years that are named as such. */
final class CalendarTimes {
  private CalendarTimes() {}

  static Optional<String> date(Match m, Context c) {
    int month = m.monthOfYear().orElseThrow();
    OptionalInt day = m.dayOfMonth();
    OptionalInt year = m.number("year");
    if (year.isEmpty()) {
      year = YearGuess.of(month, day, m.number("weekday"), c);
    }
    return year.isEmpty() ? Optional.empty() : Iso.day(year.getAsInt(), month, day.orElseThrow());
  }

  static Optional<String> dates(Match m) {
    Optional<String> first = Iso.day(m.number("year", 0), m.number("mm", 0), m.number("dd", 0));
    Optional<String> last = Iso.day(m.number("year2", 0), m.number("mm2", 0), m.number("dd2", 0));
    return first.isEmpty() || last.isEmpty()
        ? Optional.empty()
        : Iso.range(first.get(), last.get());
  }

  /** Only where the numbers themselves tell which of them is the day. */
  static Optional<String> slashes(Match m) {
    int a = Integer.parseInt(m.words("n1"));
    int b = Integer.parseInt(m.words("n2"));
    int year = m.number("year", 0);
    if (a == b || a > 12) {
      return Iso.day(year, b, a);
    }
    return b > 12 ? Iso.day(year, a, b) : Optional.empty();
  }

  static Optional<String> month(Match m, Context c) {
    int month = m.monthOfYear().orElseThrow();
    OptionalInt year = m.number("year");
    if (year.isEmpty()) {
      year = YearGuess.of(month, OptionalInt.empty(), OptionalInt.empty(), c);
    }
    return year.isEmpty()
        ? Optional.empty()
        : Optional.of(Iso.month(YearMonth.of(year.getAsInt(), month)));
  }

  static Optional<String> days(Match m, Context c) {
    int first = m.monthOfYear().orElseThrow();
    int last = m.number("month2", first);
    OptionalInt year = m.number("year");
    if (year.isEmpty()) {
      year = YearGuess.of(last, m.number("day2"), OptionalInt.empty(), c);
    }
    if (year.isEmpty()) {
      return Optional.empty();
    }
    int y = year.getAsInt();
    Optional<String> from = Iso.day(first > last ? y - 1 : y, first, m.number("day", 0));
    Optional<String> to = Iso.day(y, last, m.number("day2", 0));
    return from.isEmpty() || to.isEmpty() ? Optional.empty() : Iso.range(from.get(), to.get());
  }

  static Optional<String> months(Match m, Context c) {
    int first = m.number("month", 0);
    int last = m.number("month2", 0);
    OptionalInt year = m.number("year");
    if (year.isEmpty()) {
      year = YearGuess.of(last, OptionalInt.empty(), OptionalInt.empty(), c);
    }
    if (year.isEmpty()) {
      return Optional.empty();
    }
    int y = year.getAsInt();
    return Iso.range(
        Iso.month(YearMonth.of(first > last ? y - 1 : y, first)), Iso.month(YearMonth.of(y, last)));
  }

  static Optional<String> years(Match m) {
    int first = m.number("year", 0);
    int last = m.number("year2", first / 100 * 100 + m.number("yy", 0));
    return Iso.range(Iso.year(first), Iso.year(last));
  }

  /** Two digits are of the century that keeps them before the report, else of the last one. */
  static Optional<String> centuryYear(Match m, Context c) {
    int yy = m.number("yy", 0);
    int now = c.published().map(d -> d.getYear()).orElse(c.timeline().statedYear().orElse(0));
    if (now == 0) {
      return Optional.empty();
    }
    int year = now / 100 * 100 + yy;
    return Optional.of(Iso.year(year > now + 1 ? year - 100 : year));
  }

  static Optional<String> decade(Match m) {
    int year = m.number("year", 0);
    return year % 10 != 0
        ? Optional.empty()
        : Iso.range(Iso.year(year), Iso.year(year + (year % 100 == 0 ? 99 : 9)));
  }

  static Optional<String> season(Match m) {
    return quarterFrom(YearMonth.of(m.number("year", 0), m.number("season", 3)), 3);
  }

  static Optional<String> quarter(Match m) {
    int first = (m.number("half", 1) - 1) * 3 + 1;
    return quarterFrom(YearMonth.of(m.number("year", 0), first), 3);
  }

  static Optional<String> half(Match m) {
    int half = m.number("half", 1);
    return half > 2
        ? Optional.empty()
        : quarterFrom(YearMonth.of(m.number("year", 0), half == 1 ? 1 : 7), 6);
  }

  private static Optional<String> quarterFrom(YearMonth first, int months) {
    return Iso.range(Iso.month(first), Iso.month(first.plusMonths(months - 1L)));
  }
}
