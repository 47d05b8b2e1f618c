package org.parley.reading.time;

/** What the words of a {@link TimeRule} give. */
enum Give {
  DATE,
  DATES,
  SLASHES,
  MONTH,
  MONTH_OF_YEAR,
  SHIFTED_MONTH,
  DAYS,
  MONTHS,
  YEAR,
  YEARS,
  CENTURY_YEAR,
  DECADE,
  SEASON,
  QUARTER,
  HALF,
  REPORT_DAY,
  WEEKDAY,
  WEEKDAY_OF_WEEK,
  WEEKDAY_OF_MONTH,
  SHIFTED_UNIT,
  SPAN_OF_UNITS,
  AGO,
  FROM_ANCHOR,
  CONFLICT_DAY,
  SAME_DAY,
  DURATION
}
