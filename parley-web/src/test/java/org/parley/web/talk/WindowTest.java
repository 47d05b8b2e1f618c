package org.parley.web.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.web.Address;

class WindowTest {
  private static final Optional<LocalDateTime> NONE = Optional.empty();

  @Test
  void nearerGoesFromYearsToOneHour() {
    Window window = Window.days(LocalDate.parse("2022-01-01"), LocalDate.parse("2022-12-31"));
    assertThat(lengths(window, "in"))
        .containsExactly(92 * 24, 31 * 24, 14 * 24, 7 * 24, 3 * 24, 24, 12, 6, 3, 1);
  }

  @Test
  void fartherGoesBackFromAnHourToYears() {
    Window window = hours("2022-03-01T06:00", "2022-03-01T07:00");
    assertThat(lengths(window, "out"))
        .containsExactly(
            3, 6, 12, 24, 3 * 24, 7 * 24, 14 * 24, 31 * 24, 92 * 24, 366 * 24, 3660 * 24);
  }

  @Test
  void aViewOfHoursGoesWhereOneIsTold() {
    Window day = Window.days(LocalDate.parse("2022-03-01"), LocalDate.parse("2022-03-01"));
    assertThat(step(day, "in", NONE)).isEqualTo("/talks?from=2022-03-01T12:00&to=2022-03-02T00:00");
    assertThat(step(day, "in", Optional.of(LocalDateTime.parse("2022-03-01T07:20"))))
        .isEqualTo("/talks?from=2022-03-01T00:00&to=2022-03-01T12:00");
  }

  @Test
  void hoursMoveByTheirLengthAndOverMidnight() {
    Window evening = hours("2022-03-01T18:00", "2022-03-02T00:00");
    assertThat(step(evening, "later", NONE))
        .isEqualTo("/talks?from=2022-03-02T00:00&to=2022-03-02T06:00");
    assertThat(step(evening, "earlier", NONE))
        .isEqualTo("/talks?from=2022-03-01T12:00&to=2022-03-01T18:00");
  }

  @Test
  void twelveHoursGoOutToTheirDay() {
    assertThat(step(hours("2022-03-01T12:00", "2022-03-02T00:00"), "out", NONE))
        .isEqualTo("/talks?from=2022-03-01&to=2022-03-01");
  }

  @Test
  void anEndBeforeItsBeginningGivesADayOrAnHour() {
    assertThat(hours("2022-03-01T00:00", "2022-02-01T00:00").minutes()).isEqualTo(24 * 60);
    assertThat(hours("2022-03-01T15:00", "2022-02-01T00:00").minutes()).isEqualTo(60);
  }

  private static List<Integer> lengths(Window window, String rel) {
    List<Integer> all = new ArrayList<>();
    Window at = window;
    while (at.steps(Address.of("/talks"), Optional.empty(), NONE).stream()
        .anyMatch(s -> s.rel().equals(rel))) {
      at = parse(step(at, rel, NONE));
      all.add((int) (at.minutes() / 60));
    }
    return all;
  }

  private static Window parse(String address) {
    String[] ends = address.replace("/talks?from=", "").split("&to=");
    return ends[0].contains("T")
        ? hours(ends[0], ends[1])
        : Window.days(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
  }

  private static String step(Window window, String rel, Optional<LocalDateTime> told) {
    return window.steps(Address.of("/talks"), Optional.empty(), told).stream()
        .filter(s -> s.rel().equals(rel))
        .map(s -> s.address().replace("%3A", ":"))
        .findAny()
        .orElseThrow();
  }

  private static Window hours(String from, String to) {
    return new Window(LocalDateTime.parse(from), LocalDateTime.parse(to));
  }
}
