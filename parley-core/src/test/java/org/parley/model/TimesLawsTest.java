package org.parley.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws of calendar times and of times of day. */
class TimesLawsTest {
  private static final long SEED = 1_648;

  @Test
  void aRangeRunsFromItsFirstDayToItsLast() {
    Random random = new Random(SEED);
    for (int round = 0; round < 1_000; round++) {
      LocalDate first = day(random);
      LocalDate last = first.plusDays(random.nextInt(3));
      When range = When.range(first, last);
      assertThat(range.first()).isEqualTo(first);
      assertThat(range.last()).isEqualTo(last);
      assertThat(range.asDay().isPresent()).as("%s", range).isEqualTo(first.equals(last));
    }
  }

  @Test
  void aMonthCoversWhatTheCalendarGivesIt() {
    Random random = new Random(SEED);
    for (int round = 0; round < 500; round++) {
      YearMonth month = YearMonth.from(day(random));
      assertThat(new When(month.toString()).first()).isEqualTo(month.atDay(1));
      assertThat(new When(month.toString()).last()).isEqualTo(month.atEndOfMonth());
    }
  }

  @Test
  void aTimeIsWrittenAsItsText() {
    assertThat(new When("2021-05")).hasToString("2021-05");
    assertThat(When.day(LocalDate.of(2021, 5, 3))).hasToString("2021-05-03");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/2021", "2021/", "2021//2022", "2021-05-03 ", "02021"})
  void halfARangeIsNone(String iso) {
    assertThatIllegalArgumentException().isThrownBy(() -> new When(iso));
  }

  @Test
  void theEndOfARangeIsHeldToTheCalendarToo() {
    assertThatThrownBy(() -> new When("2021-02-01/2021-02-29"))
        .isInstanceOf(DateTimeException.class);
  }

  @Test
  void everyMinuteIsReadAsItIsWritten() {
    for (int minute = 0; minute <= 24 * 60; minute++) {
      assertThat(clock(Clock.time(minute)).from()).isEqualTo(minute);
    }
  }

  @Test
  void aRangeRunsOnIntoTheNextDayOnlyWhereItEndsBeforeItBegins() {
    Random random = new Random(SEED);
    for (int round = 0; round < 1_000; round++) {
      int from = random.nextInt(24 * 60 + 1);
      int to = round % 10 == 0 ? from : random.nextInt(24 * 60 + 1);
      Clock range = clock(Clock.time(from) + "/" + Clock.time(to));
      assertThat(range.from()).isEqualTo(from);
      assertThat(range.to()).isEqualTo(to);
      assertThat(range.crossesMidnight()).as(range.value()).isEqualTo(to < from);
    }
  }

  private static LocalDate day(Random random) {
    return LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
  }

  private static Clock clock(String value) {
    return new Clock(value, new ReportId("r"), new Span(0, 1));
  }
}
