package org.parley.io.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.When;

class DaysTest {
  @ParameterizedTest
  @CsvSource({
    "2022-02-25, 25 Feb 2022",
    "2022-02, Feb 2022",
    "2022, 2022",
    "2022-02-24/2022-02-27, 24–27 Feb 2022",
    "2022-02-24/2022-03-02, 24 Feb – 2 Mar 2022",
    "2021-12-30/2022-01-02, 30 Dec 2021 – 2 Jan 2022",
    "2022-02/2022-03, Feb 2022–Mar 2022"
  })
  void aTimeIsToldAtThePrecisionKnown(String iso, String told) {
    assertThat(Days.text(new When(iso))).isEqualTo(told);
  }
}
