package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.model.Publication;

class DayChoiceTest {
  private static final LocalDate MAY = LocalDate.of(2021, 5, 4);
  private static final LocalDate APRIL = LocalDate.of(2021, 4, 5);
  private static final Publication OPEN =
      new Publication(Optional.empty(), "header-line", Optional.empty(), List.of(MAY, APRIL));

  @Test
  void theDayAfterTheNewsIsMeant() {
    Publication settled = DayChoice.settle(OPEN, Optional.of(DayOfWeek.SUNDAY));
    assertThat(settled.day()).contains(APRIL);
    assertThat(settled.candidates()).containsExactly(APRIL, MAY);
  }

  @Test
  void newsThatFitsBothOrNeitherSettlesNothing() {
    assertThat(DayChoice.settle(OPEN, Optional.of(DayOfWeek.MONDAY))).isEqualTo(OPEN);
    assertThat(DayChoice.settle(OPEN, Optional.of(DayOfWeek.FRIDAY))).isEqualTo(OPEN);
    assertThat(DayChoice.settle(OPEN, Optional.empty())).isEqualTo(OPEN);
  }
}
