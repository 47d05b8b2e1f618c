package org.parley.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.model.Format;
import org.parley.model.ReportId;
import org.parley.model.Statement;
import org.parley.parses.StoredParses;
import org.parley.text.Source;

/** On which day something was said, in reports of Saturday 15 May 2021. */
class SayingDayTest {
  private static final LocalDate SATURDAY = LocalDate.of(2021, 5, 15);

  private final Parley parley = Parley.reader(StoredParses.of(SayingDayTest.class));

  @Test
  void theCuesOwnClauseStatesIt() {
    assertThat(days("Norway said on Friday that the talks had failed."))
        .containsExactly("2021-05-14 stated");
  }

  @Test
  void theTimeOfWhatIsSpokenOfIsNotThatOfTheWords() {
    assertThat(days("The Norwegian minister said of the 2016 election that it was over."))
        .containsExactly("-");
    assertThat(days("The minister, whom Norway sent home in 2015, said that the talks had failed."))
        .containsExactly("-");
  }

  @Test
  void aWeekIsNotCarriedToOtherWords() {
    assertThat(
            days(
                """
                "We will not sign," the Norwegian minister Kari Lund told reporters this week.

                "We have waited long enough," Lund said.
                """))
        .containsExactly("2021-05-10/2021-05-16 stated", "-");
  }

  @Test
  void aSceneHasOneDay() {
    assertThat(
            days(
                """
                "We will not sign," the Norwegian minister Kari Lund told reporters on Friday.

                "We have waited long enough," Lund said.
                """))
        .containsExactly("2021-05-14 stated", "2021-05-14 same-scene");
  }

  @Test
  void aFamilyNameThatIsAlsoAWordIsStillItsSpeaker() {
    assertThat(
            days(
                """
                Kenya on Friday rejected Somalia's proposal for talks.

                "This is no plan," Kenyan government spokesman Tom Price said.

                "We have asked for a plan from day one. They know what to do," Price told reporters.
                """))
        .containsExactly("2021-05-14 stated", "2021-05-14 lead", "2021-05-14 lead");
  }

  @Test
  void theLeadMayTellItsDayBesideItsVerb() {
    assertThat(
            days(
                """
                The Kenyan president has agreed to send an envoy to Oslo as Kenyan troops gathered \
                at the border on Thursday.

                The Kenyan government said that the envoy was on his way.
                """))
        .containsExactly("2021-05-13 lead");
  }

  @Test
  void whatWasSaidBeforeTheNewsKeepsNoDayOfIt() {
    assertThat(
            days(
                """
                Kenya on Friday rejected Somalia's proposal for talks.

                The Kenyan minister Amina Otieno had said that her country was ready. Otieno \
                insisted that the border was calm.
                """))
        .containsExactly("2021-05-14 stated", "-", "-");
  }

  @Test
  void wordsThatFollowUponTheDayBeforeAreOfTheDayOfTheNews() {
    assertThat(
            days(
                """
                Kenya closed its embassy in Mogadishu on Friday.

                Norwegian prime minister Kari Lund warned that the truce was in danger.

                Her comments came after the envoys met in Oslo on Thursday.
                """))
        .containsExactly("2021-05-14 news-day");
  }

  @Test
  void wordsThatFollowUponAnEarlierDayStayOpen() {
    assertThat(
            days(
                """
                Kenya closed its embassy in Mogadishu on Friday.

                Norwegian prime minister Kari Lund warned that the truce was in danger.

                Her comments came after the envoys met in Oslo on Tuesday.
                """))
        .containsExactly("-");
  }

  private List<String> days(String text) {
    Source source =
        new Source(
            new ReportId("0123456789abcdef"),
            "test",
            Format.TEXT,
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(SATURDAY),
            Optional.empty());
    return parley.read(source).statements().stream().map(SayingDayTest::day).toList();
  }

  private static String day(Statement s) {
    return s.saidOn().map(d -> d.day() + " " + d.from()).orElse("-");
  }
}
