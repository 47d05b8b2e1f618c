package org.parley.io.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.Figure;
import org.parley.model.Format;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.model.Span;
import org.parley.model.Voice;

class AmountsTest {
  private final Amounts amounts = new Amounts(new Names(new Scene().dossier()));

  @Test
  void aNumberIsToldWithWhatAndWhose() {
    assertThat(told(1200, 1200, true)).isEqualTo("about 1,200 people killed (PER crew)");
  }

  @Test
  void aRangeKeepsBothEnds() {
    assertThat(told(10, 12.5, false)).isEqualTo("10–12.5 people killed (PER crew)");
  }

  @Test
  void whatHasNoHighestValueHasNoneTold() {
    assertThat(told(450, Double.POSITIVE_INFINITY, false))
        .isEqualTo("450 or more people killed (PER crew)");
  }

  @Test
  void aUnitThatSaysNothingMoreIsLeftOut() {
    assertThat(amounts.text(figure("f", "tanks", "count", 3))).isEqualTo("3 tanks");
    assertThat(amounts.text(figure("f", "tanks", " ", 3))).isEqualTo("3 tanks");
    assertThat(amounts.text(figure("f", "people killed", "people", 3)))
        .isEqualTo("3 people killed");
  }

  @Test
  void aUnitOfItsOwnIsTold() {
    assertThat(amounts.text(figure("f", "lost", "tanks", 3))).isEqualTo("3 tanks lost");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0|0", "0.5|0.5", "0.125|0.12", "1000000|1,000,000", "1234.5|1,234.5"})
  void aNumberHasTwoDecimalsAtMost(double value, String told) {
    assertThat(amounts.text(figure("f", "lost", "", value))).isEqualTo(told + " lost");
  }

  @Test
  void figuresOfOneThingStandTogetherInTheReportsOrder() {
    Report first = Scene.text("r1", "", "", Format.TEXT, "one", List.of());
    Report second = Scene.text("r2", "", "", Format.TEXT, "two", List.of());
    Scene scene =
        new Scene()
            .add(
                first,
                List.of(),
                List.of(figure("b1", "wounded", "", 9), figure("a1", "dead", "", 8)))
            .add(
                second,
                List.of(),
                List.of(figure("a2", "dead", "", 1), figure("b2", "wounded", "", 2)));

    assertThat(Amounts.sorted(scene.dossier()))
        .extracting(Figure::id)
        .containsExactly("a1", "a2", "b1", "b2");
  }

  @Test
  void figuresOfNobodyStandBeforeThoseOfAnActor() {
    Report report = Scene.text("r1", "", "", Format.TEXT, "one", List.of());
    Figure of = Scene.killed(report, "one", 3, "outlet");
    Scene scene = new Scene().add(report, List.of(), List.of(of, figure("all", "killed", "", 4)));

    assertThat(Amounts.sorted(scene.dossier()))
        .extracting(Figure::id)
        .containsExactly("all", of.id());
  }

  private static Figure figure(String id, String what, String unit, double value) {
    return new Figure(
        id,
        what,
        Optional.empty(),
        value,
        value,
        false,
        unit,
        Optional.empty(),
        Voice.OUTLET,
        new ReportId("r"),
        new Span(0, 1));
  }

  private String told(double low, double high, boolean approximate) {
    return amounts.text(
        new Figure(
            "f",
            "killed",
            Optional.of("name:PER crew"),
            low,
            high,
            approximate,
            "people",
            Optional.empty(),
            Voice.OUTLET,
            new ReportId("r"),
            new Span(0, 1)));
  }
}
