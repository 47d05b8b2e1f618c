package org.parley.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.parley.codebook.Codebook;
import org.parley.model.Clock;
import org.parley.model.ReportId;

/** The rules of times of day by their own examples. */
class ClockRulesTest {
  private final ClockFinder finder = new ClockFinder();
  private final List<ClockRule> rules = Codebook.rules("clocks", ClockRule.class);

  @Test
  void everyRuleHasItsOwnName() {
    assertThat(rules).extracting(ClockRule::name).doesNotHaveDuplicates();
  }

  @Test
  void everyExampleGivesWhatItSays() {
    SoftAssertions all = new SoftAssertions();
    for (ClockRule rule : rules) {
      for (Map.Entry<String, String> example : rule.examples().entrySet()) {
        all.assertThat(line(example.getKey()))
            .as("%s: %s", rule.name(), example.getKey())
            .isEqualTo(example.getValue());
      }
    }
    all.assertAll();
  }

  @Test
  void everyRuleReadsOneOfItsExamplesUnlessItTakesWordsAway() {
    SoftAssertions all = new SoftAssertions();
    for (ClockRule rule : rules) {
      if (rule.give() != ClockRule.Give.NONE) {
        all.assertThat(rule.examples().keySet().stream().flatMap(e -> finder.find(e).stream()))
            .as(rule.name())
            .extracting(ClockTime::rule)
            .contains(rule.name());
      }
    }
    all.assertAll();
  }

  @Test
  void noCounterexampleTellsATimeUnlessTheRuleTakesWordsAway() {
    SoftAssertions all = new SoftAssertions();
    for (ClockRule rule : rules) {
      for (String text : rule.counterexamples()) {
        all.assertThat(finder.find(text).isEmpty())
            .as("%s: %s", rule.name(), text)
            .isEqualTo(rule.give() != ClockRule.Give.NONE);
      }
    }
    all.assertAll();
  }

  @Test
  void everyValueIsATimeOfDay() {
    for (ClockRule rule : rules) {
      for (String example : rule.examples().keySet()) {
        for (ClockTime time : finder.find(example)) {
          assertThat(new Clock(time.value(), new ReportId("r"), time.span()).value())
              .isEqualTo(time.value());
        }
      }
    }
  }

  private String line(String text) {
    return finder.find(text).stream()
        .map(t -> t.span().of(text) + " = " + t.value())
        .collect(Collectors.joining("; "));
  }
}
