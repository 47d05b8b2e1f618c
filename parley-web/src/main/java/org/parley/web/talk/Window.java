package org.parley.web.talk;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.web.Address;

/** The time that a time line shows, from months down to an hour; {@code to} is not in it. */
record Window(LocalDateTime from, LocalDateTime to) {
  private static final int DAY = 24;

  /** How many hours each step of the zoom shows. */
  private static final List<Integer> STEPS =
      List.of(
          1, 3, 6, 12, DAY, 3 * DAY, 7 * DAY, 14 * DAY, 31 * DAY, 92 * DAY, 366 * DAY, 3660 * DAY);

  Window {
    if (!to.isAfter(from)) {
      to = from.toLocalTime().equals(LocalTime.MIDNIGHT) ? from.plusDays(1) : from.plusHours(1);
    }
  }

  /** Whole days, the last one included. */
  static Window days(LocalDate first, LocalDate last) {
    return new Window(first.atStartOfDay(), last.plusDays(1).atStartOfDay());
  }

  long minutes() {
    return ChronoUnit.MINUTES.between(from, to);
  }

  /** The days that it touches. */
  int days() {
    return (int) ChronoUnit.DAYS.between(first(), last()) + 1;
  }

  LocalDate first() {
    return from.toLocalDate();
  }

  LocalDate last() {
    return to.minusNanos(1).toLocalDate();
  }

  boolean isPartOfDay() {
    return minutes() < Duration.ofDays(1).toMinutes();
  }

  boolean isOneDay() {
    return minutes() == Duration.ofDays(1).toMinutes() && days() == 1;
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(first()) && !day.isAfter(last());
  }

  /**
   * Links that move this window.
   *
   * @param on the day that stays in the middle
   * @param told a time of day that reports tell, where a view of hours goes
   */
  List<Step> steps(Address page, Optional<LocalDate> on, Optional<LocalDateTime> told) {
    List<Step> steps = new ArrayList<>();
    LocalDateTime middle = middle(on);
    LocalDateTime near = told.orElse(middle);
    STEPS.stream()
        .filter(n -> n * 60L < minutes())
        .reduce((a, b) -> b)
        .ifPresent(n -> steps.add(step("in", "Zoom in", page, of(n < DAY ? near : middle, n))));
    STEPS.stream()
        .filter(n -> n * 60L > minutes())
        .findFirst()
        .ifPresent(n -> steps.add(step("out", "Zoom out", page, of(middle, n))));
    steps.add(step("earlier", "Earlier", page, shifted(-minutes())));
    steps.add(step("later", "Later", page, shifted(minutes())));
    return steps;
  }

  private LocalDateTime middle(Optional<LocalDate> on) {
    LocalDateTime own = from.plusMinutes(minutes() / 2);
    return on.filter(d -> holds(d) && !isPartOfDay())
        .map(d -> d.atTime(LocalTime.NOON))
        .orElse(own);
  }

  private Window shifted(long minutes) {
    return new Window(from.plusMinutes(minutes), to.plusMinutes(minutes));
  }

  /** Parts of a day begin at multiples of their length, so that they lie side by side. */
  private static Window of(LocalDateTime middle, int hours) {
    if (hours < DAY) {
      LocalDateTime from =
          middle.truncatedTo(ChronoUnit.HOURS).withHour(middle.getHour() / hours * hours);
      return new Window(from, from.plusHours(hours));
    }
    int days = hours / DAY;
    LocalDate first = middle.toLocalDate().minusDays((days - 1) / 2);
    return days(first, first.plusDays(days - 1));
  }

  private boolean isWholeDays() {
    return from.toLocalTime().equals(LocalTime.MIDNIGHT)
        && to.toLocalTime().equals(LocalTime.MIDNIGHT);
  }

  private static Step step(String rel, String label, Address page, Window w) {
    String from = w.isWholeDays() ? w.first().toString() : w.from.toString();
    String to = w.isWholeDays() ? w.last().toString() : w.to.toString();
    return new Step(rel, label, page.with("from", from).with("to", to).text());
  }
}
