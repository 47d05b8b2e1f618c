package org.parley.reading.time;

import java.util.Optional;

/** The value of a match; empty where the text and the report's day do not tell. */
final class Resolver {
  private Resolver() {}

  static Optional<String> value(Match m, Context c) {
    return switch (m.rule().give()) {
      case DATE -> CalendarTimes.date(m, c);
      case DATES -> CalendarTimes.dates(m);
      case SLASHES -> CalendarTimes.slashes(m);
      case MONTH -> CalendarTimes.month(m, c);
      case DAYS -> CalendarTimes.days(m, c);
      case MONTHS -> CalendarTimes.months(m, c);
      case YEAR -> Optional.of(Iso.year(m.number("year", 0)));
      case YEARS -> CalendarTimes.years(m);
      case CENTURY_YEAR -> CalendarTimes.centuryYear(m, c);
      case DECADE -> CalendarTimes.decade(m);
      case SEASON -> CalendarTimes.season(m);
      case QUARTER -> CalendarTimes.quarter(m);
      case HALF -> CalendarTimes.half(m);
      case MONTH_OF_YEAR -> RelativeTimes.monthOfYear(m, c);
      case SHIFTED_MONTH -> RelativeTimes.shiftedMonth(m, c);
      case REPORT_DAY -> RelativeTimes.reportDay(m, c);
      case WEEKDAY -> RelativeTimes.weekday(m, c);
      case WEEKDAY_OF_WEEK -> RelativeTimes.weekdayOfWeek(m, c);
      case WEEKDAY_OF_MONTH -> RelativeTimes.weekdayOfMonth(m, c);
      case SHIFTED_UNIT -> RelativeTimes.shiftedUnit(m, c);
      case SPAN_OF_UNITS -> RelativeTimes.spanOfUnits(m, c);
      case AGO -> RelativeTimes.ago(m, c);
      case FROM_ANCHOR -> RelativeTimes.fromAnchor(m, c);
      case CONFLICT_DAY -> ConflictDays.day(m, c);
      case SAME_DAY -> RelativeTimes.sameDay(m, c);
      case DURATION -> Unit.duration(m.count().orElse(0), m.unit());
    };
  }
}
