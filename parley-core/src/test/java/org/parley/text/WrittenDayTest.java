package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {
  private static final Pattern DAY = Pattern.compile(WrittenDay.PATTERN, Pattern.CASE_INSENSITIVE);
  private static final LocalDate THIRD_OF_MAY = LocalDate.of(2021, 5, 3);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 May 2021",
        "03 may 2021",
        "3rd May, 2021",
        "3rd of May 2021",
        "May 3, 2021",
        "MAY 3rd 2021",
        "3-May-2021",
        "2021-05-03",
        "2021/5/3",
        "2021.05.03",
        "20210503",
        "03.05.2021",
        "3-5-2021"
      })
  void oneDayHasManyShapes(String words) {
    assertThat(found(words)).contains(words);
    assertThat(WrittenDay.read(words)).containsExactly(THIRD_OF_MAY);
  }

  @ParameterizedTest
  @CsvSource({
    "Jan 2, 1", "Feb. 2, 2", "March 2, 3", "Apr 2, 4", "June 2, 6", "Jul. 2, 7",
    "August 2, 8", "Sept. 2, 9", "Sep 2, 9", "October 2, 10", "Nov 2, 11", "Dec. 2, 12"
  })
  void everyMonthIsKnownShortAndLong(String words, int month) {
    String whole = words + ", 2021";
    assertThat(found(whole)).contains(whole);
    assertThat(WrittenDay.read(whole)).containsExactly(LocalDate.of(2021, month, 2));
  }

  @Test
  void slashesLeaveOpenWhichNumberIsTheMonth() {
    assertThat(WrittenDay.read("03/05/2021"))
        .containsExactly(THIRD_OF_MAY, LocalDate.of(2021, 3, 5));
    assertThat(WrittenDay.read("05/05/2021")).containsExactly(LocalDate.of(2021, 5, 5));
  }

  @Test
  void aNumberAboveTwelveIsTheDay() {
    assertThat(WrittenDay.read("31/05/2021")).containsExactly(LocalDate.of(2021, 5, 31));
    assertThat(WrittenDay.read("05/31/2021")).containsExactly(LocalDate.of(2021, 5, 31));
    assertThat(WrittenDay.read("05.31.2021")).containsExactly(LocalDate.of(2021, 5, 31));
  }

  @ParameterizedTest
  @ValueSource(strings = {"30 February 2021", "2021-13-01", "20210532", "31/31/2021", "May", ""})
  void whatTheCalendarLacksIsNoDay(String words) {
    assertThat(WrittenDay.read(words)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12021-05-03",
        "2021-05-031",
        "3 May 1821",
        "3 Mayor 2021",
        "1 3 May",
        "202105031"
      })
  void moreDigitsOrOtherWordsAreNoDay(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void aDayIsFoundAmongOtherWords() {
    assertThat(found("It closed on 3 May 2021, they say.")).contains("3 May 2021");
  }

  @Test
  void anyDayIsReadAsItIsWritten() {
    Random random = new Random(2_021);
    List<String> names = List.of("January", "Feb.", "Mar", "April");
    for (int round = 0; round < 500; round++) {
      LocalDate day = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(50_000));
      assertThat(WrittenDay.read(day.toString())).containsExactly(day);
      assertThat(WrittenDay.read(day.toString().replace("-", ""))).containsExactly(day);
      String dots =
          String.format(
              Locale.ROOT, "%d.%d.%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
      assertThat(WrittenDay.read(dots)).containsExactly(day);
      if (day.getMonthValue() <= names.size()) {
        String named = names.get(day.getMonthValue() - 1);
        assertThat(WrittenDay.read(day.getDayOfMonth() + " " + named + " " + day.getYear()))
            .containsExactly(day);
      }
    }
  }

  private static Optional<String> found(String text) {
    Matcher matcher = DAY.matcher(text);
    return matcher.find() ? Optional.of(matcher.group("day")) : Optional.empty();
  }
}
