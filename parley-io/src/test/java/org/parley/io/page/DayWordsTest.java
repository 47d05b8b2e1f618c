package org.parley.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.io.words.Scene;
import org.parley.io.words.Scene.Step;
import org.parley.io.words.Sources;
import org.parley.model.Dossier;
import org.parley.model.Event;
import org.parley.model.EventId;
import org.parley.model.Evidence;
import org.parley.model.Format;
import org.parley.model.Report;

class DayWordsTest {
  private static final Report REPORT =
      Scene.text(
          "r", "Post", "", Format.TEXT, "Peru met on Monday, last  week, at noon.", List.of());
  private static final Event MONDAY = Scene.event(REPORT, 1, "met", "2022-02-21", "on Monday");
  private static final Event AGAIN = Scene.event(REPORT, 2, "met", "2022-02-21", "on Monday");
  private static final Event WEEK = Scene.event(REPORT, 3, "met", "2022-02-21", "last  week");
  private static final Event NOON = Scene.event(REPORT, 4, "met", "2022-02-21", "at noon");

  @Test
  void theFirstTwoWordingsOfADayAreQuoted() {
    assertThat(words("2022-02-21", MONDAY.id(), AGAIN.id(), WEEK.id(), NOON.id()))
        .isEqualTo("“on Monday”, “last week”");
  }

  @Test
  void aMoveWithoutADayOfItsOwnHasNoneInWords() {
    assertThat(words("", MONDAY.id())).isEmpty();
  }

  @Test
  void anEventThatIsNotThereHasNoWords() {
    assertThat(words("2022-02-21", new EventId("e9"))).isEmpty();
  }

  private static String words(String day, EventId... events) {
    Dossier dossier = new Scene().add(REPORT, MONDAY, AGAIN, WEEK, NOON).dossier();
    Step step = day.isEmpty() ? new Step("m") : new Step("m").day(day);
    Evidence[] evidence =
        Arrays.stream(events)
            .map(
                e ->
                    new Evidence(
                        REPORT.id(), Scene.find(REPORT, "met"), Optional.empty(), Optional.of(e)))
            .toArray(Evidence[]::new);
    return new DayWords(dossier, Sources.of(dossier)).of(step.per(1, evidence));
  }
}
