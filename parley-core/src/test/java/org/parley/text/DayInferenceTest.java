package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.Publication;
import org.parley.model.Span;

/** A report that states no day; the war in Georgia began on Friday, 8 August 2008. */
class DayInferenceTest {
  private static final LocalDate THIRD_OF_MAY = LocalDate.of(2021, 5, 3);
  private static final String PLACES = "The envoys of Georgia and South Ossetia met.";

  private final DayInference inference = new DayInference();

  @Test
  void whatFixesNoDayTellsNone() {
    assertThat(infer("The mayor said on Monday that the ferry sails."))
        .isEqualTo(Publication.NOT_STATED);
  }

  @Test
  void aFullDayInTheLeadIsTheDayOrTheOneBefore() {
    Publication day = infer("The ferry sailed today, 3 May 2021, for the first time.");
    assertThat(day.day()).contains(THIRD_OF_MAY);
    assertThat(day.rule()).isEqualTo("inferred-from-lead");
    assertThat(day.candidates()).containsExactly(THIRD_OF_MAY, THIRD_OF_MAY.plusDays(1));
  }

  @Test
  void aFullDayBelowTheLeadIsNotTheDay() {
    String quiet = "The river was quiet.";
    String dated = "The ferry sails today, 3 May 2021.";
    assertThat(infer(quiet, quiet, dated).day()).contains(THIRD_OF_MAY);
    assertThat(infer(quiet, quiet, quiet, dated)).isEqualTo(Publication.NOT_STATED);
  }

  @ParameterizedTest
  @CsvSource({"Monday, 2021-05-03", "Tuesday, 2021-05-04", "Wednesday, 2021-05-05"})
  void newsShortlyAfterTheFixedDayIsTheDay(String weekday, LocalDate day) {
    assertThat(infer("The mayor spoke of today, 3 May 2021.", "He slept on " + weekday + ".").day())
        .contains(day);
  }

  @Test
  void newsLongAfterTheFixedDayLeavesItACandidate() {
    Publication day = infer("The mayor spoke of today, 3 May 2021.", "He slept on Thursday.");
    assertThat(day.day()).isEmpty();
    assertThat(day.rule()).isEqualTo("inferred-from-lead");
    assertThat(day.candidates()).containsExactly(THIRD_OF_MAY);
  }

  @Test
  void aPostGoesBeforeTheLead() {
    DayInference.Fixed post = post(LocalDate.of(2021, 5, 7));
    Publication day = inference.infer(story("The ferry sailed today, 3 May 2021."), List.of(post));
    assertThat(day.day()).contains(LocalDate.of(2021, 5, 7));
    assertThat(day.rule()).isEqualTo("embedded-post");
    assertThat(day.span()).contains(post.span());
  }

  @Test
  void aPostTooFarFromTheNewsGivesWayToTheLead() {
    Publication day =
        inference.infer(
            story("The ferry sailed today, 3 May 2021.", "The mayor slept on Tuesday."),
            List.of(post(LocalDate.of(2021, 4, 21))));
    assertThat(day.day()).contains(LocalDate.of(2021, 5, 4));
    assertThat(day.rule()).isEqualTo("inferred-from-lead");
  }

  @Test
  void aConflictCountsItsDaysFromTheFirst() {
    Publication day = infer(PLACES, "The war is now in its third day.");
    assertThat(day.day()).contains(LocalDate.of(2008, 8, 10));
    assertThat(day.rule()).isEqualTo("inferred-from-counted-day");
  }

  @Test
  void aCountedDayIsFoundWhereItStands() {
    List<DayInference.Paragraph> story = story(PLACES, "Now the war is in its third day.");
    Span span = inference.infer(story, List.of()).span().orElseThrow();
    DayInference.Paragraph second = story.get(1);
    assertThat(
            new Span(span.start() - second.start(), span.end() - second.start()).of(second.text()))
        .isEqualTo("Now the war is in its third day");
  }

  @Test
  void aDayTheConflictCountsIsSureOnlyWhereTheNewsIsOfItsWeekday() {
    String counted = "A bridge fell on the third day of the war.";
    assertThat(infer(PLACES, counted, "He slept on Sunday.").day())
        .contains(LocalDate.of(2008, 8, 10));
    assertThat(infer(PLACES, counted, "He slept on Monday.")).isEqualTo(Publication.NOT_STATED);
    assertThat(infer(PLACES, counted)).isEqualTo(Publication.NOT_STATED);
  }

  @Test
  void aConflictThatTheTextDoesNotNameCountsNothing() {
    assertThat(infer("The war is now in its third day.")).isEqualTo(Publication.NOT_STATED);
  }

  @Test
  void theNewsOfTheWeekAfterABeginningIsOfThatWeek() {
    Publication day =
        infer(PLACES, "The mayor slept on Wednesday.", "The war was launched on Friday.");
    assertThat(day.day()).contains(LocalDate.of(2008, 8, 13));
    assertThat(day.rule()).isEqualTo("inferred-from-dated-event");
  }

  @Test
  void aBeginningOnAnotherWeekdayIsAnotherConflicts() {
    assertThat(infer(PLACES, "The war was launched on Thursday."))
        .isEqualTo(Publication.NOT_STATED);
  }

  @Test
  void aWeekdayInAnotherSentenceThanTheBeginningTellsNothing() {
    assertThat(infer(PLACES, "The war was launched at dawn. The mayor slept on Friday."))
        .isEqualTo(Publication.NOT_STATED);
  }

  @ParameterizedTest
  @CsvSource({
    "first, 1",
    "ninth, 9",
    "tenth, 10",
    "thirteenth, 13",
    "seventeenth, 17",
    "nineteenth, 19",
    "twentieth, 20",
    "twenty-first, 21",
    "thirtieth, 30",
    "thirty-seventh, 37",
    "fortieth, 40",
    "forty-second, 42",
    "fiftieth, 50",
    "fifty-fifth, 55",
    "1st, 1",
    "22nd, 22",
    "103rd, 103",
    "1000th, 1000",
    "Fourth, 4"
  })
  void everyOrdinalIsCounted(String nth, int number) {
    assertThat(new CountedDay("war").in("The war is now in its " + nth + " day."))
        .map(CountedDay.Found::number)
        .contains(number);
  }

  @Test
  void whatIsNoOrdinalIsNotCounted() {
    CountedDay counted = new CountedDay("war");
    assertThat(counted.in("The war is now in its darkest day.")).isEmpty();
    assertThat(counted.in("The war is now in its 0th day.")).isEmpty();
    assertThat(counted.in("The siege is now in its ninth day.")).isEmpty();
  }

  private static DayInference.Fixed post(LocalDate day) {
    return new DayInference.Fixed(day, "embedded-post", new Span(70, 80), false);
  }

  private Publication infer(String... paragraphs) {
    return inference.infer(story(paragraphs), List.of());
  }

  private static List<DayInference.Paragraph> story(String... paragraphs) {
    List<DayInference.Paragraph> story = new ArrayList<>();
    int at = 100;
    for (String paragraph : paragraphs) {
      story.add(new DayInference.Paragraph(paragraph, at));
      at += paragraph.length() + 2;
    }
    return story;
  }
}
