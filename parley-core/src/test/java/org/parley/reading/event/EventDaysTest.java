package org.parley.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.Parley;
import org.parley.model.Event;
import org.parley.model.Format;
import org.parley.model.ReportId;
import org.parley.parses.StoredParses;
import org.parley.text.Source;

/** Of which day an act is, in reports of Saturday 15 May 2021. */
class EventDaysTest {
  private static final LocalDate SATURDAY = LocalDate.of(2021, 5, 15);

  private final Parley parley = Parley.reader(StoredParses.of(EventDaysTest.class));

  @Test
  void aMeetingDuringWhichSomethingWasSaidIsOfThatDay() {
    assertThat(
            days(
                """
                The Kenyan president said on Friday that the harbour would open.

                "The harbour will open," the Kenyan president told the Somali prime minister \
                during a meeting in Nairobi.
                """))
        .contains("CONSULT 2021-05-14 statement");
  }

  @Test
  void whatASpeakerDoesNextIsOfTheDayOfHisWords() {
    assertThat(
            days(
                """
                "We say no to Oslo," the Kenyan president Uhuru Otieno told Somalia on Friday. \
                He urged Somalia instead to meet in Lima.
                """))
        .contains("REQUEST 2021-05-14 statement");
  }

  @Test
  void hoursLaterIsTheSameDay() {
    assertThat(
            days(
                "Norway said on Friday that the talks went well, a claim that was rejected by Kenya"
                    + " just hours later."))
        .contains("REJECT 2021-05-14 stated");
  }

  @Test
  void aTimeThatOnlyBoundsTheActIsNotItsDay() {
    assertThat(days("Norway has supported Kenya since 2008.")).containsExactly("SUPPORT -");
  }

  @Test
  void theDayOfAConflictIsCountedFromItsFirst() {
    assertThat(
            days("Georgia and South Ossetia: Norway condemned Kenya on the third day of the war."))
        .containsExactly("ACCUSE 2008-08-10 stated");
  }

  @Test
  void anActThatIsToldTwiceInOneSentenceIsOneWithTheWordsOfBoth() {
    List<Event> events =
        read("Peru pressed its war against Chile on Friday after launching airstrikes on towns.");
    assertThat(events).hasSize(1);
    assertThat(events.get(0).evidence().length()).isGreaterThan(60);
  }

  @Test
  void withoutWordsOfItsOwnAnActStaysOpen() {
    assertThat(days("Norway said on Friday that it was glad.\n\nPeru shelled Chile."))
        .contains("ASSAULT -");
  }

  private List<String> days(String text) {
    return read(text).stream().map(EventDaysTest::day).toList();
  }

  private List<Event> read(String text) {
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
    return parley.read(source).events();
  }

  private static String day(Event e) {
    return e.type() + " " + e.day().map(d -> d.day() + " " + d.from()).orElse("-");
  }
}
