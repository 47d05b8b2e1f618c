package org.parley.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.model.Event;
import org.parley.model.Format;
import org.parley.model.ReportId;
import org.parley.parses.StoredParses;
import org.parley.text.Source;

class TalkActsTest {
  private final Parley parley = Parley.reader(StoredParses.of(TalkActsTest.class));

  @Test
  void everyExampleIsTheActThatItsRuleSays() {
    SoftAssertions all = new SoftAssertions();
    for (TalkActs.Rule rule : TalkActs.rules()) {
      for (TalkActs.Example example : rule.examples()) {
        all.assertThat(read(example.text()))
            .as("%s: %s", rule.name(), example.text())
            .extracting(Event::act)
            .contains(Optional.of(example.act()));
      }
    }
    all.assertAll();
  }

  @Test
  void noCounterexampleIsTheActThatItsRuleSays() {
    SoftAssertions all = new SoftAssertions();
    for (TalkActs.Rule rule : TalkActs.rules()) {
      for (String text : rule.counterexamples()) {
        all.assertThat(read(text))
            .as("%s: %s", rule.name(), text)
            .isNotEmpty()
            .extracting(Event::act)
            .doesNotContain(Optional.of(rule.act()));
      }
    }
    all.assertAll();
  }

  @Test
  void anAttackIsNoMoveOfATalk() {
    assertThat(read("Ethiopia bombed Eritrea before the talks."))
        .extracting(Event::act)
        .contains(Optional.empty());
  }

  private Iterable<Event> read(String text) {
    return parley
        .read(Source.of(new ReportId("0123456789abcdef"), "test", Format.TEXT, text))
        .events();
  }
}
