package org.parley.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Parley;
import org.parley.model.Figure;
import org.parley.model.Format;
import org.parley.model.ReportId;
import org.parley.model.Voice;
import org.parley.parses.StoredParses;
import org.parley.text.Source;

class FigureFinderTest {
  private final Parley parley = Parley.reader(StoredParses.of(FigureFinderTest.class));

  @Test
  void theKilledAreCounted() {
    assertThat(figures("The shelling killed 12 soldiers."))
        .extracting(Figure::what)
        .containsExactly("killed");
  }

  @Test
  void whomAWeaponCouldKillIsNoFigure() {
    assertThat(figures("The general has the ability to kill 900 people."))
        .extracting(Figure::what)
        .doesNotContain("killed");
    assertThat(figures("The bomb could kill 900 people."))
        .extracting(Figure::what)
        .doesNotContain("killed");
  }

  @Test
  void whatIsDeniedIsNoFigure() {
    assertThat(figures("The army did not kill 12 farmers."))
        .extracting(Figure::what)
        .doesNotContain("killed");
  }

  @Test
  void aNumberInTheNameOfAPlaceIsNotPartOfTheNext() {
    assertThat(figures("On Route 14 250 people were killed."))
        .extracting(Figure::low)
        .containsExactly(250.0);
  }

  @Test
  void aPartOfAMillionIsCounted() {
    assertThat(figures("Some three quarters of a million people fled the valley."))
        .extracting(Figure::what, Figure::low)
        .containsExactly(tuple("displaced", 750_000.0));
  }

  @Test
  void aTotalOfMenWhoDiedIsOfTheKilled() {
    assertThat(figures("A total of 60 civilians died in the siege."))
        .extracting(Figure::what, Figure::low)
        .containsExactly(tuple("killed", 60.0));
  }

  @Test
  void whoeverClaimsToHaveKilledGivesANumberOfTheKilled() {
    assertThat(figures("The rebels claim to have killed 60 soldiers."))
        .extracting(Figure::what)
        .containsExactly("killed");
  }

  @Test
  void aTollThatRoseIsTheLastNumber() {
    assertThat(figures("The death toll rose from 40 to 62."))
        .extracting(Figure::low)
        .containsExactly(62.0);
  }

  @Test
  void aSpeakerGivesTheNumberThatHeTells() {
    assertThat(figures("The ministry said that 90 soldiers had been killed."))
        .extracting(Figure::by)
        .doesNotContain(Voice.OUTLET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministry denied that 90 soldiers had been killed.",
        "The ministry dismissed claims that 90 soldiers had been killed.",
        "The ministry did not say that 90 soldiers had been killed.",
        "The ministry called reports of 90 dead soldiers a lie."
      })
  void whoeverDismissesANumberDoesNotGiveIt(String text) {
    assertThat(figures(text)).extracting(Figure::by).containsOnly(Voice.OUTLET);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Malaysia pledged RM25 million.; MYR; 25000000",
        "Nepal set aside Rs 40 crore for the camps.; INR; 400000000",
        "Canada gave C$40m to the fund.; CAD; 40000000",
        "They asked for USD 30 million.; USD; 30000000"
      })
  void moneyMayHaveItsSignOrCodeBeforeIt(String text, String unit, double value) {
    assertThat(figures(text))
        .extracting(Figure::what, Figure::unit, Figure::low)
        .containsExactly(tuple("money", unit, value));
  }

  @Test
  void twoSumsMayBeTheEndsOfARange() {
    assertThat(figures("The fee was between $3m and $4m."))
        .extracting(Figure::low, Figure::high)
        .containsExactly(tuple(3_000_000.0, 4_000_000.0));
  }

  private List<Figure> figures(String text) {
    return parley
        .read(Source.of(new ReportId("0123456789abcdef"), "test", Format.TEXT, text))
        .figures();
  }
}
