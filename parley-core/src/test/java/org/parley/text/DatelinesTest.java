package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {
  private static final String STORY = "The envoys met in the harbour.";

  private final Datelines datelines = new Datelines();
  private final Credits credits = new Credits();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "GENEVA, 3 May 2021 (AFP) — ; GENEVA",
        "Geneva: ; Geneva",
        "Geneva (Reuters) - ; Geneva",
        "STRELSAU (Reuters) -- ; STRELSAU",
        "STRELSAU, May 3 – ; STRELSAU",
        "STRELSAU, Ruritania — ; STRELSAU, Ruritania",
        "May 3 (Reuters) - ; ''"
      })
  void aDatelineGivesItsPlaceAndIsLeftOut(String head, String place) {
    String paragraph = head.strip() + " " + STORY;
    Datelines.Dateline dateline = datelines.of(paragraph).orElseThrow();
    assertThat(dateline.place()).isEqualTo(place);
    assertThat(paragraph.substring(dateline.length())).isEqualTo(STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Analysis: ",
        "Strelsau: ",
        "Strelsau — ",
        "STRELSAU — ",
        "May 3 — ",
        "(Reuters) - ",
        "geneva: ",
        "In Geneva "
      })
  void whatIsNoDatelineIsLeftIn(String head) {
    assertThat(datelines.of(head + STORY)).isEmpty();
  }

  @Test
  void aDatelineAloneIsNone() {
    assertThat(datelines.of("GENEVA, 3 May 2021 (AFP) — ")).isEmpty();
  }

  @Test
  void itsWordsAreThoseBeforeTheMark() {
    assertThat(datelines.of("GENEVA, 3 May 2021 (AFP) — " + STORY).orElseThrow().words())
        .isEqualTo("GENEVA, 3 May 2021 (AFP)");
  }

  @Test
  void aFullDayIsGivenWithItsPlace() {
    Datelines.Dateline dateline = datelines.of("GENEVA, May 3, 2021 — " + STORY).orElseThrow();
    Datelines.Day day = dateline.day().orElseThrow();
    assertThat(day.day()).contains(LocalDate.of(2021, 5, 3));
    assertThat(day.span().of(dateline.words())).isEqualTo("May 3, 2021");
  }

  @Test
  void aDayWithoutItsYearIsNotGiven() {
    Datelines.Day day =
        datelines.of("GENEVA, May 3 — " + STORY).flatMap(Datelines.Dateline::day).orElseThrow();
    assertThat(day.day()).isEmpty();
    assertThat(day.words()).isEqualTo("May 3");
  }

  @Test
  void theSurestCreditGoesFirst() {
    List<String> story = List.of("The bridge was hit, AP reported.");
    assertThat(credits.wire(List.of("Source: TASS"), dateline("GENEVA (AFP)"), story))
        .contains("TASS");
    assertThat(credits.wire(List.of(), dateline("GENEVA (AFP)"), story)).contains("AFP");
    assertThat(credits.wire(List.of(), Optional.empty(), story)).contains("AP");
    assertThat(credits.wire(List.of(), Optional.empty(), List.of())).isEmpty();
  }

  @Test
  void anAgencyHasOneNameForAllItsForms() {
    assertThat(credits.wire(List.of("Source: Agence France-Presse"), Optional.empty(), List.of()))
        .contains("AFP");
  }

  @Test
  void theLongestFormThatStandsThereIsMeant() {
    assertThat(credits.wire(List.of("Source: Interfax-Ukraine"), Optional.empty(), List.of()))
        .contains("Interfax-Ukraine");
  }

  @Test
  void anAgencyIsKnownByItsOwnCapitalsOnly() {
    assertThat(credits.wire(List.of("Source: ap"), Optional.empty(), List.of())).isEmpty();
    assertThat(credits.wire(List.of("SOURCE: AP"), Optional.empty(), List.of())).contains("AP");
  }

  @Test
  void anAgencyMayStandBeforeItsCredit() {
    assertThat(
            credits.wire(
                List.of(), Optional.empty(), List.of("The Xinhua news agency told it first.")))
        .contains("Xinhua");
  }

  private static Optional<String> dateline(String words) {
    return Optional.of(words);
  }
}
