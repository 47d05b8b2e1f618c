package org.parley.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.model.Figure;
import org.parley.model.Format;
import org.parley.model.ReportId;
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

  private List<Figure> figures(String text) {
    return parley
        .read(Source.of(new ReportId("0123456789abcdef"), "test", Format.TEXT, text))
        .figures();
  }
}
