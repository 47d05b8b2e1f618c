package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.http.BadRequestResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MomentTest {
  @Test
  void aDayEndsWithItsMidnight() {
    Moment day = asked("2022-03-01").orElseThrow();
    assertThat(day.start()).isEqualTo(LocalDateTime.parse("2022-03-01T00:00"));
    assertThat(day.end()).isEqualTo(LocalDateTime.parse("2022-03-02T00:00"));
    assertThat(day.lastDay()).isEqualTo(LocalDate.parse("2022-03-01"));
    assertThat(day).hasToString("2022-03-01");
  }

  @Test
  void anHourEndsWhereItIs() {
    Moment six = asked("2022-03-01T06:00").orElseThrow();
    assertThat(six.end()).isEqualTo(six.start()).isEqualTo("2022-03-01T06:00");
    assertThat(six).hasToString("2022-03-01T06:00");
  }

  @Test
  void whatEndsAtMidnightHasTheDayBeforeForItsLast() {
    assertThat(asked("2022-03-02T00:00").orElseThrow().lastDay()).isEqualTo("2022-03-01");
  }

  @Test
  void whatIsBlankIsNotAsked() {
    assertThat(asked(" ")).isEmpty();
  }

  @Test
  void whatIsNeitherADayNorAnHourIsRefused() {
    for (String wrong :
        List.of("noon", "2022-02-30", "2022-03-01T24:00", "2022-03-01T6", "+999999999-12-31")) {
      assertThatThrownBy(() -> asked(wrong))
          .as(wrong)
          .isInstanceOf(BadRequestResponse.class)
          .hasMessageContaining("from must be a day such as 2022-02-24, or one with an hour");
    }
  }

  private static Optional<Moment> asked(String text) {
    return Query.moment(Map.of("from", List.of(text)), "from");
  }
}
