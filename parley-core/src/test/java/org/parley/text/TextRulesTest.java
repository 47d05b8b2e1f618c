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
        String taken =
            rule.scope() == BoilerplateRule.Scope.piece
                ? firstPiece(compiled, example.line())
                : compiled.takes(example.line()) ? example.line() : "";
        all.assertThat(taken).as("%s: %s", rule.name(), example.line()).isEqualTo(example.aside());
      }
    }
  }

  @Test
  void dayLinesStateTheirDay() {
    for (DayLineRule rule : Codebook.rules("day-lines", DayLineRule.class)) {
      for (DayLineRule.Example example : rule.examples()) {
        Matcher matcher = rule.compiled().matcher(example.line());
        boolean hit = rule.prefix() ? matcher.lookingAt() : matcher.matches();
        String day = hit ? WrittenDay.read(matcher.group("day")).get(0).toString() : "";
        all.assertThat(day).as("%s: %s", rule.name(), example.line()).isEqualTo(example.day());
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
    }
  }

  @Test
  void dayCuesCountTheirDay() {
    CountedDay counted = new CountedDay(DatedEvent.all().get(0).nouns());
    for (DayCue cue : Codebook.rules("day-cues", DayCue.class)) {
      for (DayCue.Example example : cue.examples()) {
        int day = counted.in(example.line()).map(CountedDay.Found::number).orElse(0);
        all.assertThat(day).as("%s: %s", cue.name(), example.line()).isEqualTo(example.day());
      }
    }
  }

  @Test
  void pagePartsAreLeftOutByName() {
    PageParts parts = new PageParts();
    for (PagePart part : Codebook.rules("page-parts", PagePart.class)) {
      for (PagePart.Example example : part.examples()) {
        all.assertThat(parts.named(example.line()).isPresent())
            .as("%s: %s", part.name(), example.line())
            .isEqualTo(example.out());
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

  private static String firstPiece(BoilerplateRule.Compiled rule, String line) {
    Matcher matcher = rule.pattern().matcher(line);
    return matcher.find() ? matcher.group() : "";
  }
}
