package org.parley.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.model.Assertion;

class CueSensesTest {
  private final CueSenses senses = CueSenses.standard();

  @Test
  void everyExampleHasItsSense() {
    for (CueSense rule : senses.rules()) {
      assertThat(rule.examples()).as(rule.name()).isNotEmpty();
      rule.examples().forEach((cue, sense) -> assertThat(senses.of(cue)).as(cue).isEqualTo(sense));
    }
  }

  @Test
  void noCounterexampleHasTheSense() {
    for (CueSense rule : senses.rules()) {
      assertThat(rule.counterexamples()).as(rule.name()).isNotEmpty();
      assertThat(rule.counterexamples()).noneMatch(cue -> senses.of(cue) == rule.sense());
    }
  }

  @Test
  void plainCuesAreMade() {
    assertThat(senses.of("said")).isEqualTo(Assertion.MADE);
    assertThat(senses.of("According to")).isEqualTo(Assertion.MADE);
  }

  @Test
  void aCurlyApostropheIsAnApostrophe() {
    assertThat(senses.of("Didn’t say")).isEqualTo(Assertion.WITHHELD);
  }
}
