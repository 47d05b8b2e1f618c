package org.parley.app.web.talk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.app.web.Address;

/**
 * The days that a time line shows, the last one included. Reports give days and no hours, so the
 * nearest view is one day, its moves in the order in which they are told.
 */
record Window(LocalDate first, LocalDate last) {
  /** How many days each step of the zoom shows. */
  private static final List<Integer> STEPS = List.of(1, 3, 7, 14, 31, 92, 366, 3660);

  Window {
    if (last.isBefore(first)) {
      last = first;
    }
  }

  int days() {
    return (int) ChronoUnit.DAYS.between(first, last) + 1;
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** Links that move this window; {@code around} is the day that stays in the middle. */
  List<Step> steps(Address page, Optional<LocalDate> around) {
    List<Step> steps = new ArrayList<>();
    LocalDate middle = around.filter(this::holds).orElse(first.plusDays(days() / 2));
    STEPS.stream()
        .filter(n -> n < days())
        .reduce((a, b) -> b)
        .ifPresent(n -> steps.add(step("in", "Nearer", page, of(middle, n))));
    STEPS.stream()
        .filter(n -> n > days())
        .findFirst()
        .ifPresent(n -> steps.add(step("out", "Farther", page, of(middle, n))));
    steps.add(step("earlier", "Earlier", page, shifted(-days())));
    steps.add(step("later", "Later", page, shifted(days())));
    return steps;
  }

  private Window shifted(int by) {
    return new Window(first.plusDays(by), last.plusDays(by));
  }

  private static Window of(LocalDate middle, int days) {
    LocalDate from = middle.minusDays((days - 1) / 2);
    return new Window(from, from.plusDays(days - 1));
  }

  private static Step step(String rel, String label, Address page, Window to) {
    String address = page.with("from", to.first.toString()).with("to", to.last.toString()).text();
    return new Step(rel, label, address);
  }
}
