package org.parley.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parley.codebook.WordLists;
import org.parley.model.When;

/** Times told from another: the report's own day, or the last one named. */
final class RelativeTimes {
  private static final Set<String> FROM_REPORT_DAY =
      WordLists.of("time-cues").words("from-report-day");

  private RelativeTimes() {}

  static Optional<String> reportDay(Match m, Context c) {
    return c.today().map(d -> d.plusDays(m.rule().n()).toString());
  }

  static Optional<String> weekday(Match m, Context c) {
    DayOfWeek day = DayOfWeek.of(m.number("weekday", 1));
    OptionalInt shift = m.number("shift");
    return c.today()
        .map(
            today ->
                shift.isPresent()
                    ? shifted(today, day, shift.getAsInt())
                    : byTense(today, day, c.tense()))
        .map(LocalDate::toString);
  }

  private static LocalDate shifted(LocalDate today, DayOfWeek day, int shift) {
    return switch (shift) {
      case -1 -> today.with(TemporalAdjusters.previous(day));
      case 0 -> today.with(day);
      default -> today.plusWeeks(1).with(day);
    };
  }

  private static LocalDate byTense(LocalDate today, DayOfWeek day, Tense tense) {
    LocalDate before = today.with(TemporalAdjusters.previousOrSame(day));
    LocalDate after = today.with(TemporalAdjusters.nextOrSame(day));
    return switch (tense) {
      case PAST -> before;
      case FUTURE -> after;
      case PRESENT ->
          today.toEpochDay() - before.toEpochDay() <= after.toEpochDay() - today.toEpochDay()
              ? before
              : after;
    };
  }

  static Optional<String> weekdayOfWeek(Match m, Context c) {
    DayOfWeek day = DayOfWeek.of(m.number("weekday", 1));
    return c.today().map(t -> t.plusWeeks(m.number("shift", 0)).with(day).toString());
  }

  /** "The last Friday of May": of a month that is named, or counted from the report's. */
  static Optional<String> weekdayOfMonth(Match m, Context c) {
    DayOfWeek day = DayOfWeek.of(m.number("weekday", 1));
    int which = m.number("which", 1);
    return month(m, c)
        .map(t -> t.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(which, day)))
        .map(LocalDate::toString);
  }

  private static Optional<YearMonth> month(Match m, Context c) {
    return m.has("month")
        ? CalendarTimes.month(m, c).map(YearMonth::parse)
        : c.today().map(t -> YearMonth.from(t).plusMonths(m.number("shift", 0)));
  }

  static Optional<String> shiftedMonth(Match m, Context c) {
    int month = m.number("month", 1);
    if (leansOnText(m, c)) {
      OptionalInt year = YearGuess.of(month, OptionalInt.empty(), OptionalInt.empty(), c);
      return year.isEmpty()
          ? Optional.empty()
          : Optional.of(Iso.month(YearMonth.of(year.getAsInt(), month)));
    }
    return c.today()
        .map(
            t -> {
              int order = Integer.compare(month, t.getMonthValue());
              int year =
                  switch (m.number("shift", 0)) {
                    case -1 -> order < 0 ? t.getYear() : t.getYear() - 1;
                    case 0 -> t.getYear();
                    default -> order > 0 ? t.getYear() : t.getYear() + 1;
                  };
              return Iso.month(YearMonth.of(year, month));
            });
  }

  static Optional<String> monthOfYear(Match m, Context c) {
    return c.timeline()
        .last()
        .map(w -> w.first().getYear() + m.number("shift", 0))
        .map(y -> Iso.month(YearMonth.of(y, m.number("month", 1))));
  }

  /** "That", "the same", "the following" lean on the text; "last", "this", "next" on the report. */
  private static boolean leansOnText(Match m, Context c) {
    String shift = m.words("shift");
    if (shift.isEmpty() || FROM_REPORT_DAY.contains(shift)) {
      return c.tellsHistory();
    }
    return !shift.equals("next") || c.tellsHistory() || m.words("").startsWith("the ");
  }

  static Optional<String> shiftedUnit(Match m, Context c) {
    int shift = m.number("shift", 0);
    int unit = m.unit();
    if (leansOnText(m, c)) {
      return fromText(c, unit, shift);
    }
    return c.today().flatMap(t -> fromReport(t, unit, shift, m.words("")));
  }

  private static Optional<String> fromText(Context c, int unit, int shift) {
    Timeline line = c.timeline();
    return switch (unit) {
      case Unit.DAY -> line.nearDay(c.sentence()).map(d -> d.plusDays(shift).toString());
      case Unit.WEEK -> line.nearDay(c.sentence()).map(d -> week(d.plusWeeks(shift)));
      case Unit.MONTH -> line.nearMonth(c.sentence()).map(t -> Iso.month(t.plusMonths(shift)));
      case Unit.YEAR -> line.last().map(w -> Iso.year(w.first().getYear() + shift));
      default -> Optional.empty();
    };
  }

  private static Optional<String> fromReport(LocalDate today, int unit, int shift, String words) {
    if (words.contains("past ") || (words.contains("the last ") && shift < 0)) {
      return rolling(today, unit, 1, -1);
    }
    return switch (unit) {
      case Unit.WEEK -> Optional.of(partOfWeek(today, shift, words));
      case Unit.WEEKEND ->
          Optional.of(weekend(shift < 0 ? today.minusWeeks(1) : today.plusWeeks(shift)));
      case Unit.MONTH -> Optional.of(Iso.month(YearMonth.from(today).plusMonths(shift)));
      case Unit.YEAR -> Optional.of(Iso.year(today.getYear() + shift));
      default -> Optional.empty();
    };
  }

  private static String partOfWeek(LocalDate today, int shift, String words) {
    if (shift == 0 && words.startsWith("earlier")) {
      return Iso.range(today.with(DayOfWeek.MONDAY), today);
    }
    if (shift == 0 && words.startsWith("later")) {
      return Iso.range(today, today.with(DayOfWeek.SUNDAY));
    }
    return week(today.plusWeeks(shift));
  }

  private static String week(LocalDate within) {
    return Iso.range(within.with(DayOfWeek.MONDAY), within.with(DayOfWeek.SUNDAY));
  }

  private static String weekend(LocalDate within) {
    return Iso.range(within.with(DayOfWeek.SATURDAY), within.with(DayOfWeek.SUNDAY));
  }

  /** "The past three days": up to the report's day. */
  static Optional<String> spanOfUnits(Match m, Context c) {
    if (leansOnText(m, c) && !m.words("").contains("next ")) {
      return Optional.empty();
    }
    int shift = m.number("shift", 0);
    return shift == 0 || m.count().isEmpty()
        ? Optional.empty()
        : c.today().flatMap(t -> rolling(t, m.unit(), m.count().getAsInt(), shift));
  }

  private static Optional<String> rolling(LocalDate today, int unit, int n, int sign) {
    Optional<LocalDate> other = Unit.plus(today, unit, (long) sign * n);
    return other.map(o -> o.isBefore(today) ? Iso.range(o, today) : Iso.range(today, o));
  }

  static Optional<String> ago(Match m, Context c) {
    int n = -m.count().orElse(0);
    return n == 0 ? Optional.empty() : c.today().flatMap(t -> Unit.at(t, m.unit(), n));
  }

  /** "Hours later": still the day that the same sentence names. */
  static Optional<String> sameDay(Match m, Context c) {
    return c.timeline().named(c.sentence()).flatMap(When::asDay).map(LocalDate::toString);
  }

  /** "Two days later": from the last time named, as exact as that is. */
  static Optional<String> fromAnchor(Match m, Context c) {
    int unit = m.unit();
    int n = m.count().orElse(m.has("units") ? 0 : 1) * m.rule().n();
    Optional<When> anchor = c.timeline().near(c.sentence());
    if (n == 0 || anchor.isEmpty()) {
      return Optional.empty();
    }
    LocalDate from = anchor.get().first();
    return switch (anchor.get().iso().length()) {
      case 4 -> unit == Unit.YEAR ? Unit.at(from, unit, n) : Optional.empty();
      case 7 -> unit == Unit.MONTH || unit == Unit.YEAR ? Unit.at(from, unit, n) : Optional.empty();
      default ->
          unit == Unit.WEEK ? Optional.of(from.plusWeeks(n).toString()) : Unit.at(from, unit, n);
    };
  }
}
