package org.parley.dossier.deed;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.model.Act;
import org.parley.model.ActorId;
import org.parley.model.Condition;
import org.parley.model.EventId;
import org.parley.model.EventType;
import org.parley.model.Evidence;
import org.parley.model.Realis;
import org.parley.model.ReportId;
import org.parley.model.Span;
import org.parley.model.When;

/** A passage that tells a strike of Elbonia on a harbour of Norland, unless it says otherwise. */
final class Passage {
  static final LocalDate PUBLISHED = LocalDate.of(2021, 3, 2);

  private final String report;
  private int offset = 40;
  private EventType type = EventType.ASSAULT;
  private Optional<Act> act = Optional.empty();
  private Realis realis = Realis.HAPPENED;
  private Party by = party("ELB");
  private Party to = party("NLD");
  private Optional<When> day = Optional.empty();
  private LocalDate published = PUBLISHED;
  private LocalDate on = PUBLISHED;
  private List<String> places = List.of();
  private Optional<Condition> condition = Optional.empty();
  private List<String> figures = List.of();
  private List<String> words = words("missile harbour cranes burning night sailors");
  private List<String> names = List.of();
  private Optional<EventId> first = Optional.empty();

  private Passage(String report) {
    this.report = report;
  }

  static Passage in(String report) {
    return new Passage(report);
  }

  Passage at(int place) {
    offset = place;
    return this;
  }

  Passage type(EventType other) {
    type = other;
    return this;
  }

  Passage act(Act other) {
    act = Optional.of(other);
    return this;
  }

  Passage realis(Realis other) {
    realis = other;
    return this;
  }

  Passage by(String... parties) {
    by = party(parties);
    return this;
  }

  Passage byPerson(String person, String country) {
    ActorId id = new ActorId(person);
    by = new Party(List.of(id), Set.of(new ActorId(country)), Set.of(id));
    return this;
  }

  Passage toPerson(String person, String country) {
    ActorId id = new ActorId(person);
    to = new Party(List.of(id), Set.of(new ActorId(country)), Set.of(id));
    return this;
  }

  Passage to(String... parties) {
    to = party(parties);
    return this;
  }

  /** The day that it gives, by which it is compared too. */
  Passage day(String iso) {
    day = Optional.of(new When(iso));
    on = day.get().first();
    return this;
  }

  Passage published(String iso) {
    published = LocalDate.parse(iso);
    on = day.isPresent() ? on : published;
    return this;
  }

  Passage place(String name) {
    places = List.of(name);
    return this;
  }

  Passage condition(String text) {
    condition = Optional.of(new Condition(text, new ReportId(report), new Span(0, 1)));
    return this;
  }

  Passage counting(String figure) {
    figures = List.of(figure);
    return this;
  }

  Passage saying(String text) {
    words = words(text);
    return this;
  }

  Passage naming(String... others) {
    names = List.of(others);
    return this;
  }

  /** Tells what this report has told before. */
  Passage again(int offset) {
    first = Optional.of(EventId.of(new ReportId(report), offset));
    return this;
  }

  DeedTelling telling() {
    ReportId id = new ReportId(report);
    return new DeedTelling(
        type,
        act,
        Optional.empty(),
        realis,
        by,
        to,
        party(),
        day,
        Optional.of(published),
        on,
        places,
        condition,
        figures,
        words,
        words,
        new Evidence(
            id,
            new Span(offset, offset + 20),
            Optional.empty(),
            Optional.of(EventId.of(id, offset))),
        offset,
        names,
        first);
  }

  private static Party party(String... parties) {
    List<ActorId> ids = Arrays.stream(parties).map(ActorId::new).toList();
    return new Party(ids, Set.copyOf(ids), Set.of());
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split(" ")).sorted().collect(Collectors.toList());
  }
}
