package org.parley.io.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.model.Figure;
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
