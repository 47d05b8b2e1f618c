package org.parley.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTest {
  @ParameterizedTest
  @CsvSource({
    "2021-05-03, 2021-05-03, 2021-05-03",
    "2021-05, 2021-05-01, 2021-05-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2021, 2021-01-01, 2021-12-31",
    "2021-05-03/2021-05-07, 2021-05-03, 2021-05-07",
    "2021-05/2021-06, 2021-05-01, 2021-06-30",
  })
  void coversItsDays(String iso, LocalDate first, LocalDate last) {
    assertThat(new When(iso).first()).isEqualTo(first);
    assertThat(new When(iso).last()).isEqualTo(last);
  }

  @Test
  void onlyADayIsADay() {
    assertThat(new When("2021-05-03").asDay()).contains(LocalDate.of(2021, 5, 3));
    assertThat(new When("2021-05").asDay()).isEmpty();
    assertThat(new When("2021-05-03/2021-05-07").asDay()).isEmpty();
  }

  @Test
  void aRangeOfOneDayIsThatDay() {
    LocalDate day = LocalDate.of(2021, 5, 3);
    assertThat(When.range(day, day)).isEqualTo(When.day(day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "soon", "21-05-03", "2021-5-3", "2021/2022/2023", "P10D", "2021-05-03T10:00"})
  void whatIsNoTimeIsRefused(String iso) {
    assertThatThrownBy(() -> new When(iso)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aDayThatTheCalendarLacksIsRefused() {
    assertThatThrownBy(() -> new When("2021-02-30")).isInstanceOf(DateTimeException.class);
  }
}
