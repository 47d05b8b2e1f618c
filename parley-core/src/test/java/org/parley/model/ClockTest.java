package org.parley.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ClockTest {
  @Test
  void aPointBeginsAndEndsAtOnce() {
    assertThat(clock("15:30")).extracting(Clock::from, Clock::to).containsExactly(930, 930);
  }

  @Test
  void aRangeMayEndWithTheDay() {
    assertThat(clock("18:00/24:00")).extracting(Clock::from, Clock::to).containsExactly(1080, 1440);
    assertThat(clock("18:00/24:00").crossesMidnight()).isFalse();
  }

  @Test
  void aNightMayRunOnIntoTheNextDay() {
    assertThat(clock("18:00/09:00").crossesMidnight()).isTrue();
  }

  @Test
  void whatIsNoTimeOfDayIsRefused() {
    for (String value : new String[] {"", "24:01", "9:00", "15:60", "15:00/", "evening"}) {
      assertThatThrownBy(() -> clock(value)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void minutesAreWrittenAsTheyAreRead() {
    assertThat(Clock.time(clock("09:05").from())).isEqualTo("09:05");
    assertThat(Clock.time(1440)).isEqualTo("24:00");
  }

  private static Clock clock(String value) {
    return new Clock(value, new ReportId("r"), new Span(0, 1));
  }
}
