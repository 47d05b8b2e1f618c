package org.parley.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.parley.io.input.InputReader;
import org.parley.io.input.Inputs;
import org.parley.model.Act;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.AsideReason;
import org.parley.model.Assertion;
import org.parley.model.Claims;
import org.parley.model.Dated;
import org.parley.model.Event;
import org.parley.model.EventDetails;
import org.parley.model.EventId;
import org.parley.model.EventType;
import org.parley.model.Fault;
import org.parley.model.Figure;
import org.parley.model.Format;
import org.parley.model.Mention;
import org.parley.model.Office;
import org.parley.model.Place;
import org.parley.model.PlaceAlternative;
import org.parley.model.Publication;
import org.parley.model.Quote;
import org.parley.model.Reading;
import org.parley.model.Realis;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.model.Resolution;
import org.parley.model.SetAside;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.StatementId;
import org.parley.model.StatementKind;
import org.parley.model.TimeExpression;
import org.parley.model.Title;
import org.parley.model.Via;
import org.parley.model.Voice;
import org.parley.model.When;
import org.parley.model.Wording;
import org.parley.store.Store;
import org.parley.store.StoreWriter;

/** A report that fills every field it can with markup. */
final class Hostile {
  static final String WORDS =
      "'\"><script>document.title='boom'</script><img src=x onerror=boom()><b id=boom>&amp;";

  private static final String TEXT = (WORDS + "\n\n").repeat(4);
  private static final Span FIRST = new Span(0, WORDS.length());
  private static final Span SECOND =
      new Span(WORDS.length() + 2, WORDS.length() + 2 + WORDS.length());

  private static final Voice VOICE = Voice.of(ActorId.named(WORDS));

  private Hostile() {}

  static void into(Store store) {
    Inputs inputs = InputReader.read(Map.of(WORDS + ".txt", TEXT.getBytes(StandardCharsets.UTF_8)));
    Reading reading = reading(inputs.sources().get(0).id(), inputs.sources().get(0).input());
    try (StoreWriter writer = store.write(WORDS, List.of(WORDS))) {
      writer.put(inputs.sources().get(0), inputs.bytes().get(0), reading);
      writer.faults(List.of(new Fault(WORDS, WORDS, WORDS)));
      writer.fold();
    }
  }

  private static Reading reading(ReportId id, String input) {
    Mention who = new Mention(ActorId.named(WORDS), WORDS, FIRST, Resolution.NAME);
    Dated day = new Dated(new When("2022-03-01"), WORDS, Optional.of(FIRST));
    Place place =
        new Place(
            SECOND,
            WORDS,
            WORDS,
            OptionalLong.of(7),
            50,
            30,
            WORDS,
            WORDS,
            OptionalDouble.of(0.5),
            List.of(new PlaceAlternative(WORDS, OptionalLong.of(8), 5, 3, WORDS, WORDS, 0.25)));
    return new Reading(
        report(id, input),
        List.of(actor()),
        List.of(who),
        List.of(new TimeExpression(FIRST, WORDS, "2022-03-01", WORDS)),
        List.of(place),
        List.of(statement(id, who, day)),
        List.of(event(id, who, day, place)),
        List.of(figure(id)),
        List.of(new Wording(WORDS, id, Optional.of(WORDS), VOICE, WORDS, List.of(SECOND))),
        Claims.NONE);
  }

  private static Report report(ReportId id, String input) {
    return new Report(
        id,
        Optional.of(WORDS),
        input,
        Format.TEXT,
        TEXT,
        TEXT,
        Optional.of(new Title(WORDS, Optional.of(FIRST))),
        Optional.of(WORDS),
        Optional.of(WORDS),
        Optional.of(WORDS),
        new Publication(Optional.of(LocalDate.of(2022, 3, 1)), WORDS, Optional.empty(), List.of()),
        WORDS,
        List.of(SECOND),
        List.of(new SetAside(new Span(2 * SECOND.start(), TEXT.length()), AsideReason.BYLINE)),
        List.of(new Fault(input, WORDS, WORDS)),
        Optional.empty());
  }

  private static Actor actor() {
    Office office = new Office(WORDS, Optional.empty(), Optional.empty(), WORDS);
    return new Actor(
        ActorId.named(WORDS),
        WORDS,
        ActorKind.PERSON,
        Optional.of(WORDS),
        Optional.of(WORDS),
        List.of(office),
        List.of(WORDS));
  }

  private static Statement statement(ReportId id, Mention who, Dated day) {
    return new Statement(
        StatementId.of(id, 1),
        id,
        Optional.of(who),
        Optional.of(new Quote(WORDS, FIRST)),
        List.of(SECOND),
        WORDS,
        StatementKind.DIRECT,
        Assertion.MADE,
        Optional.of(who),
        List.of(new Via(Optional.empty(), WORDS, FIRST)),
        Optional.of(new StatementId(WORDS)),
        Optional.of(day),
        0.5,
        WORDS);
  }

  private static Event event(ReportId id, Mention who, Dated day, Place place) {
    return new Event(
        EventId.of(id, 1),
        id,
        EventType.CONSULT,
        Optional.of(WORDS),
        List.of(WORDS),
        List.of(who),
        List.of(who),
        Optional.of(day),
        Optional.of(place),
        Realis.PLANNED,
        Optional.of(new StatementId(WORDS)),
        SECOND,
        SECOND,
        Optional.of(WORDS),
        Optional.of(Act.MEET),
        new EventDetails(
            List.of(who),
            List.of(place),
            List.of(new Quote(WORDS, SECOND)),
            Optional.of(new Quote(WORDS, SECOND)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        0.5,
        WORDS);
  }

  private static Figure figure(ReportId id) {
    return new Figure(
        id + "-f1",
        WORDS,
        Optional.of(WORDS),
        3,
        3,
        false,
        WORDS,
        Optional.of(new When("2022-03-01")),
        VOICE,
        id,
        SECOND);
  }
}
