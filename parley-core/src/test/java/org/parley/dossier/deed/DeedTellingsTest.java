package org.parley.dossier.deed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Claims;
import org.parley.model.Event;
import org.parley.model.EventDetails;
import org.parley.model.EventId;
import org.parley.model.EventType;
import org.parley.model.Format;
import org.parley.model.Mention;
import org.parley.model.PartyPolicy;
import org.parley.model.Publication;
import org.parley.model.Reading;
import org.parley.model.Realis;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.model.Resolution;
import org.parley.model.Span;

class DeedTellingsTest {
  private static final ReportId REPORT = new ReportId("a");
  private static final LocalDate DAY = LocalDate.of(2021, 3, 2);
  private static final String HEADLINE = "Elbonia calls off border talks";
  private static final String STORY =
      "It rained. Elbonia called off the talks with Norland on the Lake Treaty, which were to begin"
          + " in Vale. Nobody knew why.";
  private static final String TEXT = HEADLINE + "\n" + STORY;
  private static final Actor ELBONIA =
      new Actor(
          new ActorId("ELB"),
          "Elbonia",
          ActorKind.COUNTRY,
          Optional.of("ELB"),
          Optional.empty(),
          List.of(),
          List.of());

  private final List<Event> events = new ArrayList<>();

  @Test
  void itsWordsAreThoseOfTheSentenceAndOfTheClause() {
    event("called off", "Elbonia called off the talks with Norland on the Lake Treaty", 0);
    assertThat(telling().sentence())
        .containsExactly("begin", "calle", "elbon", "lake", "norla", "talks", "treat", "vale");
    assertThat(telling().clause())
        .containsExactly("calle", "elbon", "lake", "norla", "talks", "treat");
  }

  @Test
  void aHeadlineIsItsOwnSentence() {
    event("calls off", HEADLINE, 0);
    assertThat(telling().sentence()).containsExactly("borde", "calls", "elbon", "talks");
  }

  @Test
  void itsNamesAreThoseOfOthersThanWhoTakesPart() {
    event("called off", "Elbonia called off the talks with Norland on the Lake Treaty", 0);
    assertThat(telling().names()).containsExactly("lake", "norla", "treat");
  }

  @Test
  void linksLeadToTheFirstOfTheReport() {
    event("calls off", HEADLINE, 0);
    event("called off", "Elbonia called off the talks", 1);
    event("begin", "which were to begin in Vale", 2);
    event("knew", "Nobody knew why", 0);
    assertThat(tellings())
        .extracting(DeedTelling::root)
        .containsExactly(id(1), id(1), id(1), id(4));
  }

  private DeedTelling telling() {
    assertThat(tellings()).hasSize(1);
    return tellings().get(0);
  }

  private List<DeedTelling> tellings() {
    Report report =
        new Report(
            REPORT,
            Optional.empty(),
            "test",
            Format.TEXT,
            TEXT,
            TEXT,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Publication(Optional.of(DAY), "stated", Optional.empty(), List.of(DAY)),
            "en",
            List.of(span(STORY)),
            List.of(),
            List.of(),
            Optional.empty());
    Reading reading =
        new Reading(
            report,
            List.of(ELBONIA),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            events,
            List.of(),
            List.of(),
            Claims.NONE);
    return DeedTellings.of(reading, PartyPolicy.of(reading.actors()));
  }

  /**
   * @param same the number of the event that tells the same before, 0 where none does
   */
  private void event(String trigger, String clause, int same) {
    EventDetails none = EventDetails.NONE;
    events.add(
        new Event(
            id(events.size() + 1),
            REPORT,
            EventType.REJECT,
            Optional.empty(),
            List.of(),
            List.of(new Mention(ELBONIA.id(), "Elbonia", span("Elbonia"), Resolution.REGISTER)),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Realis.HAPPENED,
            Optional.empty(),
            span(clause),
            span(trigger),
            Optional.empty(),
            Optional.empty(),
            same == 0 ? none : none.withLinks(Optional.of(id(same)), Optional.empty()),
            1,
            "learned"));
  }

  private static EventId id(int number) {
    return EventId.of(REPORT, number);
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
