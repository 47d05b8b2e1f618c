package org.parley.reading.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether a text tells of years other than its own, a history rather than a report of the day, and
 * which years those are.
 *
 * @param is whether it does
 * @param middle the median of the years it names
 */
record Narrative(boolean is, int middle) {
  private static final int ENOUGH = 5;
  private static final int PERIOD = 30;

  static Narrative of(List<Match> matches, Optional<LocalDate> published) {
    List<Integer> years =
        matches.stream().flatMap(m -> m.number("year").stream().boxed()).sorted().toList();
    int middle = years.isEmpty() ? 0 : years.get(years.size() / 2);
    return new Narrative(
        published.map(day -> isHistory(matches, years, day.getYear())).orElse(true), middle);
  }

  private static boolean isHistory(List<Match> matches, List<Integer> years, int own) {
    List<Integer> dated =
        matches.stream()
            .filter(m -> m.monthOfYear().isPresent())
            .flatMap(m -> m.number("year").stream().boxed())
            .toList();
    return fewNear(dated, own, 0.4) || fewNear(years, own, 0.2);
  }

  private static boolean fewNear(List<Integer> years, int own, double share) {
    long near = years.stream().filter(y -> Math.abs(y - own) <= 1).count();
    return years.size() >= ENOUGH && near < years.size() * share;
  }

  /** Whether a year is of the period told, not one that is only compared with it. */
  boolean covers(int year) {
    return !is || Math.abs(year - middle) <= PERIOD;
  }
}
