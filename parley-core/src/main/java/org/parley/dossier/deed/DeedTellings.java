package org.parley.dossier.deed;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.Actor;
import org.parley.model.Condition;
import org.parley.model.Dated;
import org.parley.model.Event;
import org.parley.model.EventId;
import org.parley.model.Evidence;
import org.parley.model.Figure;
import org.parley.model.PartyPolicy;
import org.parley.model.Place;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.When;
import org.parley.text.PlainText;

/**
 * The acts that one report tells. Where one stands in time is its own day, so that last week's
 * meeting told again is last week's; of an act long past it is the day of the report, so that the
 * tellings of one famous day do not gather without end.
 */
final class DeedTellings {
  /** The longest time between an act and a report that tells of it by its day. */
  private static final int RECENT_DAYS = 31;

  private final Reading reading;
  private final PartyPolicy parties;
  private final Optional<LocalDate> published;

  /** For each event that tells a deed again, the one that tells it first. */
  private final Map<EventId, EventId> first = new HashMap<>();

  private DeedTellings(Reading reading, PartyPolicy parties) {
    this.reading = reading;
    this.parties = parties;
    this.published = reading.report().published().day();
  }

  static List<DeedTelling> of(Reading reading, PartyPolicy parties) {
    DeedTellings tellings = new DeedTellings(reading, parties);
    List<Event> events =
        reading.events().stream().sorted(Comparator.comparing(Event::trigger)).toList();
    events.forEach(tellings::link);
    return events.stream().flatMap(e -> tellings.telling(e).stream()).toList();
  }

  /** An event's links lead to those before it. */
  private void link(Event e) {
    e.details().same().ifPresent(s -> first.put(e.id(), first.getOrDefault(s, s)));
  }

  /** None where neither the report nor the passage tells a day. */
  private Optional<DeedTelling> telling(Event e) {
    Optional<When> day = e.day().map(Dated::day).or(() -> onlyTime(e));
    return on(day).map(on -> telling(e, day, on));
  }

  private DeedTelling telling(Event e, Optional<When> day, LocalDate on) {
    Report report = reading.report();
    String clause = PlainText.of(report, e.evidence()).shown();
    String sentence =
        PlainText.of(report, DeedWords.sentence(report, e.trigger(), e.evidence())).shown();
    return new DeedTelling(
        e.type(),
        e.act(),
        e.mode(),
        e.realis(),
        Party.of(e.source(), parties),
        Party.of(e.target(), parties),
        Party.of(e.details().third(), parties),
        day,
        published,
        on,
        Stream.concat(e.place().stream(), e.details().venues().stream())
            .map(Place::name)
            .distinct()
            .toList(),
        e.details().condition().map(q -> new Condition(q.text(), report.id(), q.span())),
        reading.figures().stream()
            .filter(f -> e.evidence().contains(f.span()))
            .map(DeedTellings::counted)
            .distinct()
            .toList(),
        DeedWords.of(sentence),
        DeedWords.of(clause),
        new Evidence(report.id(), e.evidence(), e.accordingTo(), Optional.of(e.id())),
        e.trigger().start(),
        DeedNames.of(clause, actors(e)),
        Optional.ofNullable(first.get(e.id())));
  }

  private List<Actor> actors(Event e) {
    return Stream.of(e.source(), e.target(), e.details().third())
        .flatMap(List::stream)
        .flatMap(m -> parties.actors().apply(m.actor()).stream())
        .distinct()
        .toList();
  }

  private Optional<When> onlyTime(Event e) {
    List<When> times =
        reading.times().stream()
            .filter(t -> e.evidence().contains(t.span()))
            .flatMap(t -> t.when().stream())
            .toList();
    return times.size() == 1 ? Optional.of(times.get(0)) : Optional.empty();
  }

  private Optional<LocalDate> on(Optional<When> day) {
    Optional<LocalDate> middle =
        day.filter(d -> length(d) <= RECENT_DAYS).map(d -> d.first().plusDays(length(d) / 2));
    return published.isEmpty()
        ? middle
        : middle.filter(m -> isRecent(m, published.get())).or(() -> published);
  }

  private static boolean isRecent(LocalDate day, LocalDate published) {
    long before = ChronoUnit.DAYS.between(day, published);
    return before >= 0 && before <= RECENT_DAYS;
  }

  /** In days, from the first to the last. */
  static long length(When when) {
    return ChronoUnit.DAYS.between(when.first(), when.last());
  }

  private static String counted(Figure f) {
    String number =
        f.low() == f.high()
            ? String.format(Locale.ROOT, "%.0f", f.low())
            : String.format(Locale.ROOT, "%.0f-%.0f", f.low(), f.high());
    return f.what() + " " + number;
  }
}
