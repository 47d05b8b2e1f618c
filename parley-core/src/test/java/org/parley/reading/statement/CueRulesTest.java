package org.parley.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.model.Format;
import org.parley.model.Mention;
import org.parley.model.Quote;
import org.parley.model.ReportId;
import org.parley.model.Statement;
import org.parley.parses.StoredParses;
import org.parley.text.Source;

/** The cue rules by their own examples. */
class CueRulesTest {
  private final Parley parley = Parley.reader(StoredParses.of(CueRulesTest.class));
  private final List<CueRule> rules = CueBook.standard().rules();

  @Test
  void everyRuleHasAnExampleAndItsOwnName() {
    assertThat(rules).allSatisfy(r -> assertThat(r.examples()).as(r.name()).isNotEmpty());
    assertThat(rules).extracting(CueRule::name).doesNotHaveDuplicates();
  }

  @Test
  void everyExampleGivesWhatItSays() {
    SoftAssertions all = new SoftAssertions();
    for (CueRule rule : rules) {
      for (Map.Entry<String, String> example : rule.examples().entrySet()) {
        all.assertThat(lines(example.getKey()))
            .as("%s: %s", rule.name(), example.getKey())
            .isEqualTo(example.getValue());
      }
    }
    all.assertAll();
  }

  @Test
  void noCounterexampleHoldsAStatement() {
    SoftAssertions all = new SoftAssertions();
    for (CueRule rule : rules) {
      for (String text : rule.counterexamples()) {
        all.assertThat(lines(text)).as("%s: %s", rule.name(), text).isEmpty();
      }
    }
    all.assertAll();
  }

  private String lines(String text) {
    return parley
        .read(Source.of(new ReportId("0123456789abcdef"), "test", Format.TEXT, text))
        .statements()
        .stream()
        .map(CueRulesTest::line)
        .collect(Collectors.joining(" ;; "));
  }

  private static String line(Statement s) {
    return s.speaker().map(Mention::text).orElse("-")
        + " | "
        + s.cue().map(Quote::text).orElse("-")
        + " | "
        + s.text();
  }
}
