package org.parley.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.codebook.Codebook;
import org.parley.model.Format;
import org.parley.model.ReportId;
import org.parley.model.TimeExpression;
import org.parley.parses.StoredParses;
import org.parley.text.Source;

/** The time rules by their own examples, read as of Wednesday 16 June 2021. */
class TimeRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2021, 6, 16);

  private final Parley parley = Parley.reader(StoredParses.of(TimeRulesTest.class));
  private final List<TimeRule> rules = Codebook.rules("times", TimeRule.class);

  @Test
  void everyRuleHasItsOwnName() {
    assertThat(rules).extracting(TimeRule::name).doesNotHaveDuplicates();
  }

  @Test
  void everyExampleGivesWhatItSays() {
    SoftAssertions all = new SoftAssertions();
    for (TimeRule rule : rules) {
      for (Map.Entry<String, String> example : rule.examples().entrySet()) {
        all.assertThat(line(read(example.getKey())))
            .as("%s: %s", rule.name(), example.getKey())
            .isEqualTo(example.getValue());
      }
    }
    all.assertAll();
  }

  @Test
  void everyRuleReadsOneOfItsExamples() {
    SoftAssertions all = new SoftAssertions();
    for (TimeRule rule : rules) {
      all.assertThat(rule.examples().keySet().stream().flatMap(e -> read(e).stream()))
          .as(rule.name())
          .extracting(TimeExpression::rule)
          .contains(rule.name());
    }
    all.assertAll();
  }

  @Test
  void noRuleReadsItsCounterexamples() {
    SoftAssertions all = new SoftAssertions();
    for (TimeRule rule : rules) {
      for (String text : rule.counterexamples()) {
        all.assertThat(read(text))
            .as("%s: %s", rule.name(), text)
            .extracting(TimeExpression::rule)
            .doesNotContain(rule.name());
      }
    }
    all.assertAll();
  }

  private List<TimeExpression> read(String text) {
    Source source =
        new Source(
            new ReportId("0123456789abcdef"),
            "test",
            Format.TEXT,
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(TODAY),
            Optional.empty());
    return parley.read(source).times();
  }

  private static String line(List<TimeExpression> times) {
    return times.stream().map(t -> t.text() + " = " + t.value()).collect(Collectors.joining("; "));
  }
}
