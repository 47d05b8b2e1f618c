package org.parley.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.codebook.Codebook;
import org.parley.model.Event;
import org.parley.model.Format;
import org.parley.model.Mention;
import org.parley.model.ReportId;
import org.parley.parses.StoredParses;
import org.parley.text.Source;

/** The event rules by their own examples. */
class EventRulesTest {
  private final Parley parley = Parley.reader(StoredParses.of(EventRulesTest.class));

  @Test
  void everyRuleHasAnExample() {
    assertThat(rules()).allSatisfy(r -> assertThat(r.examples()).as(r.name()).isNotEmpty());
  }

  @Test
  void everyRuleHasItsOwnName() {
    assertThat(rules()).extracting(EventRule::name).doesNotHaveDuplicates();
  }

  @Test
  void everyExampleGivesWhatItSays() {
    SoftAssertions all = new SoftAssertions();
    for (EventRule rule : rules()) {
      for (EventRule.Example example : rule.examples()) {
        List<Event> events = read(example.text());
        all.assertThat(events)
            .as("%s: %s", rule.name(), example.text())
            .extracting(EventRulesTest::line)
            .containsExactlyElementsOf(example.gives());
      }
    }
    all.assertAll();
  }

  @Test
  void everyExampleIsReadByItsRule() {
    SoftAssertions all = new SoftAssertions();
    for (EventRule rule : rules()) {
      if (rule.type().isPresent()) {
        all.assertThat(read(rule.examples().get(0).text()))
            .as(rule.examples().get(0).text())
            .extracting(Event::rule)
            .contains(rule.name());
      }
    }
    all.assertAll();
  }

  /** A rule without a type shows in what it lets others find, or keeps them from finding. */
  @Test
  void noRuleReadsItsCounterexamples() {
    SoftAssertions all = new SoftAssertions();
    for (EventRule rule : rules()) {
      boolean keeps = rule.type().isEmpty() && rule.examples().get(0).gives().isEmpty();
      for (String text : rule.counterexamples()) {
        List<String> found = read(text).stream().map(Event::rule).toList();
        boolean fires =
            rule.type().isPresent() ? found.contains(rule.name()) : found.isEmpty() == keeps;
        all.assertThat(fires).as("%s: %s gives %s", rule.name(), text, found).isFalse();
      }
    }
    all.assertAll();
  }

  private List<Event> read(String text) {
    return parley
        .read(Source.of(new ReportId("0123456789abcdef"), "test", Format.TEXT, text))
        .events();
  }

  private static List<EventRule> rules() {
    return Stream.of("events-verbs", "events-nouns")
        .flatMap(f -> Codebook.rules(f, EventRule.class).stream())
        .toList();
  }

  /** {@code TYPE SOURCE > TARGET}, with {@code -} for nobody. */
  private static String line(Event event) {
    return event.type() + " " + ids(event.source()) + " > " + ids(event.target());
  }

  private static String ids(List<Mention> parties) {
    return parties.isEmpty()
        ? "-"
        : parties.stream().map(m -> m.actor().value()).collect(Collectors.joining("+"));
  }
}
