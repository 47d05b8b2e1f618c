package org.parley.io.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDayTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-05-03",
        "2021-05-03T23:59:59-05:00",
        "2021-05-03 10:00:00",
        "2021/5/3",
        "20210503",
        "20210503T100000Z",
        "Mon, 03 May 2021 23:30:00 -0500",
        "3 May 2021",
        "3rd May 2021, 10:00",
        "May 3, 2021 Monday",
        "MAY 3 2021",
        "3-May-2021",
        "1620036000",
        "1620036000000",
        " 2021-05-03 "
      })
  void aDayIsReadHoweverItIsWritten(String stated) {
    assertThat(StatedDay.of(stated)).contains(LocalDate.of(2021, 5, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "3/4/2021",
        "2021",
        "2021-02-30",
        "May 2021",
        "31 June 2021",
        "12345678901234567890"
      })
  void whatIsNoDayOrCanBeTwoIsNone(String stated) {
    assertThat(StatedDay.of(stated)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"25/4/2021", "4/25/2021"})
  void slashesThatFitOneWayOnlyAreRead(String stated) {
    assertThat(StatedDay.of(stated)).contains(LocalDate.of(2021, 4, 25));
  }
}
