package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.codebook.Codebook;
import org.parley.codebook.DatedEvent;

/** The rules of the text floor by their own examples. */
class TextRulesTest {
  private final SoftAssertions all = new SoftAssertions();

  @AfterEach
  void reportAll() {
    all.assertAll();
  }

  @Test
  void asidesTakeWhatTheySay() {
    for (BoilerplateRule rule : Codebook.rules("asides", BoilerplateRule.class)) {
      BoilerplateRule.Compiled compiled = rule.compiled();
      for (BoilerplateRule.Example example : rule.examples()) {
        all.assertThat(taken(compiled, example.line()))
            .as("%s: %s", rule.name(), example.line())
            .isEqualTo(example.aside());
      }
      for (String line : rule.counterexamples()) {
        all.assertThat(taken(compiled, line)).as("%s: %s", rule.name(), line).isEmpty();
      }
    }
  }

  @Test
  void dayLinesStateTheirDay() {
    for (DayLineRule rule : Codebook.rules("day-lines", DayLineRule.class)) {
      for (DayLineRule.Example example : rule.examples()) {
        all.assertThat(day(rule, example.line()))
            .as("%s: %s", rule.name(), example.line())
            .isEqualTo(example.day());
      }
      for (String line : rule.counterexamples()) {
        all.assertThat(day(rule, line)).as("%s: %s", rule.name(), line).isEmpty();
      }
    }
  }

  @Test
  void creditsNameTheirAgency() {
    Credits credits = new Credits();
    for (CreditRule rule : Codebook.rules("credits", CreditRule.class)) {
      for (CreditRule.Example example : rule.examples()) {
        all.assertThat(credits.find(rule, example.line()).orElse(""))
            .as("%s: %s", rule.name(), example.line())
            .isEqualTo(example.agency());
      }
      for (String line : rule.counterexamples()) {
        all.assertThat(credits.find(rule, line)).as("%s: %s", rule.name(), line).isEmpty();
      }
    }
  }

  @Test
  void dayCuesCountTheirDay() {
    CountedDay counted = new CountedDay(DatedEvent.all().get(0).nouns());
    for (DayCue cue : Codebook.rules("day-cues", DayCue.class)) {
      for (DayCue.Example example : cue.examples()) {
        all.assertThat(counted.in(example.line()).map(CountedDay.Found::number))
            .as("%s: %s", cue.name(), example.line())
            .contains(example.day());
      }
      for (String line : cue.counterexamples()) {
        all.assertThat(counted.in(line)).as("%s: %s", cue.name(), line).isEmpty();
      }
    }
  }

  @Test
  void pagePartsAreLeftOutByName() {
    PageParts parts = new PageParts();
    for (PagePart part : Codebook.rules("page-parts", PagePart.class)) {
      for (String words : part.examples()) {
        all.assertThat(parts.named(words)).as("%s: %s", part.name(), words).isPresent();
      }
      for (String words : part.counterexamples()) {
        all.assertThat(parts.named(words)).as("%s: %s", part.name(), words).isEmpty();
      }
    }
  }

  @Test
  void everyConflictHasADayThatItsNounsLeadTo() {
    assertThat(DatedEvent.all()).extracting(DatedEvent::name).doesNotHaveDuplicates();
    for (DatedEvent event : DatedEvent.all()) {
      String noun = List.of(event.nouns().split("\\|")).get(0);
      all.assertThat(event.isNamed(noun)).as("%s: %s", event.name(), noun).isTrue();
      all.assertThat(event.isNamed("harvest")).as(event.name()).isFalse();
    }
  }

  private static String taken(BoilerplateRule.Compiled rule, String line) {
    if (rule.scope() != BoilerplateRule.Scope.piece) {
      return rule.takes(line) ? line : "";
    }
    Matcher matcher = rule.pattern().matcher(line);
    return matcher.find() ? matcher.group() : "";
  }

  private static String day(DayLineRule rule, String line) {
    Matcher matcher = rule.compiled().matcher(line);
    boolean hit = rule.prefix() ? matcher.lookingAt() : matcher.matches();
    return hit ? WrittenDay.read(matcher.group("day")).get(0).toString() : "";
  }
}
