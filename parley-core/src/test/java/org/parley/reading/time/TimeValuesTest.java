package org.parley.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.When;

/** Units, values and guessed years, without a text. */
class TimeValuesTest {
  private static final long SEED = 1_752;
  private static final LocalDate TODAY = LocalDate.of(2021, 5, 12);

  private final Timeline timeline = new Timeline();

  @ParameterizedTest
  @CsvSource({
    "1, 3, P3D",
    "2, 3, P3W",
    "3, 3, P3M",
    "4, 3, P3Y",
    "5, 3, P30Y",
    "6, 3, PT3H",
    "7, 3, PT3M"
  })
  void aDurationIsWrittenInItsUnit(int unit, int n, String iso) {
    assertThat(Unit.duration(n, unit)).contains(iso);
  }

  @Test
  void aWeekendHasNoDuration() {
    assertThat(Unit.duration(2, Unit.WEEKEND)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 2021-05-13",
    "1, -12, 2021-04-30",
    "2, 0, 2021-05-10/2021-05-16",
    "2, -1, 2021-05-03/2021-05-09",
    "3, 1, 2021-06",
    "3, -5, 2020-12",
    "4, -1, 2020"
  })
  void aUnitLiesSoManyFromADay(int unit, int n, String iso) {
    assertThat(Unit.at(TODAY, unit, n)).contains(iso);
  }

  @Test
  void partsOfADayMoveNoDay() {
    assertThat(Unit.plus(TODAY, Unit.HOUR, 30)).isEmpty();
    assertThat(Unit.at(TODAY, Unit.HOUR, 30)).isEmpty();
    assertThat(Unit.plus(TODAY, Unit.DECADE, -2)).contains(LocalDate.of(2001, 5, 12));
    assertThat(Unit.plus(TODAY, Unit.WEEK, 2)).contains(LocalDate.of(2021, 5, 26));
  }

  @Test
  void anyWeekRunsFromMondayToSundayAndHoldsItsDay() {
    Random random = new Random(SEED);
    for (int round = 0; round < 500; round++) {
      LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
      When week = new When(Unit.at(day, Unit.WEEK, 0).orElseThrow());
      assertThat(week.first().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
      assertThat(week.last()).isEqualTo(week.first().plusDays(6));
      assertThat(day).isBetween(week.first(), week.last());
    }
  }

  @Test
  void aRangeThatEndsBeforeItBeginsIsNone() {
    assertThat(Iso.range("2021-05", "2021-04")).isEmpty();
    assertThat(Iso.range("2021-05", "2021-05")).contains("2021-05");
    assertThat(Iso.range("2021-05-03", "2021")).contains("2021-05-03/2021");
    assertThat(Iso.range("2021", "2021-05-03")).contains("2021/2021-05-03");
  }

  @Test
  void aDayThatTheCalendarLacksIsNone() {
    assertThat(Iso.day(2021, 2, 29)).isEmpty();
    assertThat(Iso.day(2020, 2, 29)).contains("2020-02-29");
    assertThat(Iso.year(900)).isEqualTo("0900");
    assertThat(Iso.yearOf("2021-05-03/2022")).isEqualTo(2021);
  }

  @Test
  void aTimeIsNearForFiveSentences() {
    timeline.note("2021-05-03", false, 2, 0);
    assertThat(timeline.near(7)).contains(new When("2021-05-03"));
    assertThat(timeline.near(8)).isEmpty();
    assertThat(timeline.last()).contains(new When("2021-05-03"));
    assertThat(timeline.named(2)).isPresent();
    assertThat(timeline.named(3)).isEmpty();
  }

  @Test
  void aRangeIsNotedByItsBeginning() {
    timeline.note("2021-05-03/2021-06-09", true, 0, 0);
    assertThat(timeline.nearDay(0)).contains(LocalDate.of(2021, 5, 3));
    assertThat(timeline.nearMonth(0)).contains(YearMonth.of(2021, 5));
  }

  @Test
  void aYearIsNoDayAndNoMonth() {
    timeline.note("2021", true, 0, 0);
    assertThat(timeline.nearDay(0)).isEmpty();
    assertThat(timeline.nearMonth(0)).isEmpty();
    timeline.note("2021-05", true, 0, 0);
    assertThat(timeline.nearDay(0)).isEmpty();
    assertThat(timeline.nearMonth(0)).contains(YearMonth.of(2021, 5));
  }

  @Test
  void theYearWrittenOutLastsOverTimesWithoutOne() {
    timeline.note("2014-03-01", true, 1, 0);
    timeline.note("2015-03-02", false, 2, 0);
    assertThat(timeline.statedYear()).hasValue(2014);
    assertThat(timeline.statedYear(1)).hasValue(2014);
    assertThat(timeline.statedYear(2)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "5, 12, PAST, 2021",
    "5, 13, PAST, 2020",
    "4, 30, PAST, 2021",
    "12, 1, PAST, 2020",
    "5, 12, FUTURE, 2021",
    "5, 11, FUTURE, 2021",
    "6, 1, FUTURE, 2021",
    "1, 9, FUTURE, 2022",
    "2, 1, FUTURE, 2021",
    "11, 1, PRESENT, 2021",
    "12, 1, PRESENT, 2020",
    "1, 1, PRESENT, 2021"
  })
  void theTenseTellsTheYearOfADay(int month, int day, Tense tense, int year) {
    assertThat(guess(month, day, tense)).hasValue(year);
  }

  @ParameterizedTest
  @CsvSource({"5, 5, 12, 2017", "3, 5, 12, 2021", "1, 5, 10, 2021", "7, 1, 2, 2022"})
  void theWeekdayTellsTheYearThatHasIt(int weekday, int month, int day, int year) {
    assertThat(
            YearGuess.of(
                month,
                OptionalInt.of(day),
                OptionalInt.of(weekday),
                context(Optional.of(TODAY), Tense.PAST, OptionalInt.empty())))
        .hasValue(year);
  }

  @Test
  void theYearOfTheSentenceGoesBeforeTheTense() {
    timeline.note("2014-03-01", true, 3, 0);
    assertThat(guess(12, 1, Tense.PRESENT)).hasValue(2014);
  }

  @Test
  void theYearThatStandsAheadIsShared() {
    assertThat(
            YearGuess.of(
                3,
                OptionalInt.empty(),
                OptionalInt.empty(),
                context(Optional.of(TODAY), Tense.PAST, OptionalInt.of(1999))))
        .hasValue(1999);
  }

  @Test
  void aStoryWithoutADayGoesForward() {
    Context story = context(Optional.empty(), Tense.PAST, OptionalInt.empty());
    assertThat(YearGuess.of(3, OptionalInt.of(1), OptionalInt.empty(), story)).isEmpty();
    timeline.note("2014-11-05", false, 3, 0);
    assertThat(YearGuess.of(3, OptionalInt.of(1), OptionalInt.empty(), story)).hasValue(2015);
    assertThat(YearGuess.of(4, OptionalInt.of(1), OptionalInt.empty(), story)).hasValue(2014);
    assertThat(YearGuess.of(12, OptionalInt.of(1), OptionalInt.empty(), story)).hasValue(2014);
  }

  @Test
  void wordsStandForTheirNumberWhateverTheirCase() {
    Vocabulary vocabulary = new Vocabulary();
    assertThat(vocabulary.number("month", "MAY")).hasValue(5);
    assertThat(vocabulary.number("month", "sept.")).hasValue(9);
    assertThat(vocabulary.number("day", "03rd")).hasValue(3);
    assertThat(vocabulary.number("month", "Ferry")).isEmpty();
    assertThat(vocabulary.number("none", "May")).isEmpty();
  }

  @Test
  void aPatternFindsWholeWordsOnly() {
    Pattern year = new Vocabulary().compile("in {year}");
    assertThat(year.matcher("It began in\n2014, they say.").find()).isTrue();
    assertThat(year.matcher("It began within 2014").find()).isFalse();
    assertThat(year.matcher("It rose in 2014.5").find()).isFalse();
    assertThat(year.matcher("It fell in 1200 BC").find()).isFalse();
    assertThat(year.matcher("It cost in 20145").find()).isFalse();
  }

  private OptionalInt guess(int month, int day, Tense tense) {
    return YearGuess.of(
        month,
        OptionalInt.of(day),
        OptionalInt.empty(),
        context(Optional.of(TODAY), tense, OptionalInt.empty()));
  }

  private Context context(Optional<LocalDate> published, Tense tense, OptionalInt ahead) {
    return new Context(published, new Narrative(false, 0), 3, 0, tense, ahead, timeline, List.of());
  }
}
