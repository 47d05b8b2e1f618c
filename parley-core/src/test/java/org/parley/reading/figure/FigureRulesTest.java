package org.parley.reading.figure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.codebook.Codebook;
import org.parley.model.Figure;
import org.parley.model.Format;
import org.parley.model.ReportId;
import org.parley.parses.StoredParses;
import org.parley.text.Source;

/**
 * The figure rules by their own examples: {@code WHAT NUMBER}, with {@code ~} for about, {@code
 * low..} for at least and {@code low-high} for a range, and the unit where the rule names none.
 */
class FigureRulesTest {
  private final Parley parley = Parley.reader(StoredParses.of(FigureRulesTest.class));

  @Test
  void everyExampleGivesWhatItSays() {
    SoftAssertions all = new SoftAssertions();
    for (FigureRule rule : Codebook.rules("figures", FigureRule.class)) {
      for (Map.Entry<String, String> example : rule.examples().entrySet()) {
        all.assertThat(line(read(example.getKey()), rule))
            .as("%s: %s", rule.name(), example.getKey())
            .isEqualTo(example.getValue());
      }
    }
    all.assertAll();
  }

  @Test
  void noCounterexampleHasAFigureOfItsRule() {
    SoftAssertions all = new SoftAssertions();
    for (FigureRule rule : Codebook.rules("figures", FigureRule.class)) {
      for (String text : rule.counterexamples()) {
        all.assertThat(read(text))
            .as("%s: %s", rule.name(), text)
            .extracting(Figure::what)
            .doesNotContain(rule.name());
      }
    }
    all.assertAll();
  }

  private List<Figure> read(String text) {
    return parley
        .read(Source.of(new ReportId("0123456789abcdef"), "test", Format.TEXT, text))
        .figures();
  }

  private static String line(List<Figure> figures, FigureRule rule) {
    return figures.stream().map(f -> line(f, rule)).collect(Collectors.joining("; "));
  }

  private static String line(Figure f, FigureRule rule) {
    String unit = rule.unit().isEmpty() ? " " + f.unit() : "";
    return f.what()
        + " "
        + (f.approximate() && !Double.isInfinite(f.high()) ? "~" : "")
        + amount(f)
        + unit;
  }

  private static String amount(Figure f) {
    if (f.low() == f.high()) {
      return number(f.low());
    }
    return Double.isInfinite(f.high())
        ? number(f.low()) + ".."
        : number(f.low()) + "-" + number(f.high());
  }

  private static String number(double value) {
    return Long.toString(Math.round(value));
  }
}
