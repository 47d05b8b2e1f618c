package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Span;

class WeekdaysTest {
  @ParameterizedTest
  @CsvSource({
    "The mayor said on Monday that the ferry sails., MONDAY",
    "The envoys arrived Tuesday in the rain., TUESDAY",
    "They met Wednesday at the mill., WEDNESDAY",
    "Late Thursday the bridge was closed., THURSDAY",
    "He told reporters on FRIDAY that he was well., FRIDAY",
    "The guard struck Saturday before dawn., SATURDAY",
    "A truce began Sunday., SUNDAY"
  })
  void whatHasHappenedHasItsDay(String text, DayOfWeek day) {
    assertThat(days(text)).containsExactly(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The envoys will meet on Friday.",
        "A vote is scheduled, and expected on Friday.",
        "They plan to travel on Friday.",
        "The last Friday of the month is a holiday.",
        "The talks are for Friday.",
        "They spoke after it was held on Friday's eve.",
        "A man Friday ran."
      })
  void whatIsToComeOrOfAnotherWeekHasNone(String text) {
    assertThat(days(text)).isEmpty();
  }

  @Test
  void whoeverSaidSoSpokeThatDayWhateverHeForesaw() {
    assertThat(days("The harbour will open, the mayor said Friday."))
        .containsExactly(DayOfWeek.FRIDAY);
    assertThat(days("The harbour will open, he wrote on Friday."))
        .containsExactly(DayOfWeek.FRIDAY);
  }

  @Test
  void whatTheSentenceBeforeForeseesDoesNotCount() {
    assertThat(days("The mill will close. It burned on Friday.")).containsExactly(DayOfWeek.FRIDAY);
    assertThat(days("“It will close.” It burned on Friday.")).containsExactly(DayOfWeek.FRIDAY);
  }

  @Test
  void everyDayIsFoundInItsOrderAndPlace() {
    String text = "It burned on Friday and fell Saturday.";
    List<Weekdays.Found> found = Weekdays.past(text);
    assertThat(found.stream().map(f -> f.span().of(text)))
        .containsExactly("burned on Friday", "fell Saturday");
  }

  @Test
  void aSentenceIsCutOutOfItsParagraph() {
    String text = "Rain fell. They began the raid on Monday at dawn! Then it stopped.";
    int at = text.indexOf("on Monday");
    assertThat(Weekdays.sentenceAround(text, new Span(at, at + 9)))
        .isEqualTo("They began the raid on Monday at dawn");
  }

  @Test
  void aSentenceWithoutEndIsCutAtABound() {
    String text = "word ".repeat(200) + "on Monday " + "more ".repeat(200);
    int at = text.indexOf("on Monday");
    String around = Weekdays.sentenceAround(text, new Span(at, at + 9));
    assertThat(around).hasSize(270 + 9 + 90).contains("on Monday");
  }

  private static List<DayOfWeek> days(String text) {
    return Weekdays.past(text).stream().map(Weekdays.Found::day).toList();
  }
}
