package org.parley.io.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.io.words.Scene.Step;
import org.parley.model.Evidence;
import org.parley.model.Move;
import org.parley.model.Publication;
import org.parley.model.ReportId;
import org.parley.model.Span;
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

  @Test
  void oneDayTwiceIsOneDay() {
    LocalDate day = LocalDate.of(2022, 2, 5);

    assertThat(Days.between(day, day)).isEqualTo("5 Feb 2022");
  }

  @Test
  void theSameMonthOfAnotherYearIsNotSaidOnce() {
    assertThat(Days.between(LocalDate.of(2021, 3, 1), LocalDate.of(2022, 3, 2)))
        .isEqualTo("1 Mar 2021 – 2 Mar 2022");
  }

  @ParameterizedTest
  @CsvSource({"2022-02-24/2022, 24 Feb 2022–2022", "2021/2022-03-01, 2021–1 Mar 2022"})
  void aRangeOfUnlikeEndsKeepsBoth(String iso, String told) {
    assertThat(Days.text(new When(iso))).isEqualTo(told);
  }

  @Test
  void aMoveHasItsDayAndTimeOfDay() {
    assertThat(told(new Step("m").day("2022-02-25").at("18:00/24:00")))
        .contains("25 Feb 2022, 18:00–24:00");
    assertThat(told(new Step("m").day("2022-02-25"))).contains("25 Feb 2022");
  }

  @Test
  void aMoveWithoutADayIsToldOnTheDayOfItsReport() {
    assertThat(told(new Step("m"))).contains("reported 26 Feb 2022");
    assertThat(told(new Step("m").at("15:00"))).contains("15:00, reported 26 Feb 2022");
    assertThat(Days.text(move(new Step("m").at("15:00")), Optional.empty())).isEmpty();
  }

  @Test
  void theDayOfAReportSaysHowItIsKnown() {
    assertThat(
            Days.text(
                new Publication(
                    Optional.of(LocalDate.of(2022, 2, 25)),
                    "text-inferred",
                    Optional.empty(),
                    List.of())))
        .isEqualTo("25 Feb 2022 (from text inferred)");
    assertThat(Days.text(Publication.NOT_STATED)).isEqualTo("day not stated");
  }

  private static Optional<String> told(Step step) {
    return Days.text(move(step), Optional.of(LocalDate.of(2022, 2, 26)));
  }

  private static Move move(Step step) {
    return step.per(
        1, new Evidence(new ReportId("r"), new Span(0, 1), Optional.empty(), Optional.empty()));
  }
}
