package org.parley.web;

import java.util.List;
import java.util.Optional;
import org.parley.model.Act;
import org.parley.model.Clock;
import org.parley.model.Dated;
import org.parley.model.Event;
import org.parley.model.EventDetails;
import org.parley.model.EventId;
import org.parley.model.EventType;
import org.parley.model.Mention;
import org.parley.model.Place;
import org.parley.model.Quote;
import org.parley.model.Realis;
import org.parley.model.ReportId;
import org.parley.model.Span;
import org.parley.model.When;

/**
 * An event to be told step by step; each step gives another. With an act it is a move of a talk.
 *
 * @param day ISO 8601, empty for none
 * @param clock a time of that day, empty for none
 */
public record SketchedEvent(
    EventType type,
    Optional<Act> act,
    List<String> by,
    List<String> to,
    String day,
    String clock,
    List<At> places,
    boolean inGazetteer,
    List<String> issues,
    Realis realis,
    double confidence) {

  /** A place by its name and its degrees north and east. */
  public record At(String name, double lat, double lon) {}

  public static SketchedEvent of(EventType type, String by, String... to) {
    return new SketchedEvent(
        type,
        Optional.empty(),
        List.of(by),
        List.of(to),
        "",
        "",
        List.of(),
        true,
        List.of(),
        Realis.HAPPENED,
        0.7);
  }

  public static SketchedEvent move(Act act, String by, String... to) {
    SketchedEvent e = of(act == Act.MEET ? EventType.CONSULT : EventType.REQUEST, by, to);
    return e.with(Optional.of(act), e.day, e.clock, e.places, e.issues, true);
  }

  /** Of nobody. */
  public SketchedEvent unnamed() {
    return new SketchedEvent(
        type, act, List.of(), to, day, clock, places, inGazetteer, issues, realis, confidence);
  }

  public SketchedEvent on(String iso) {
    return with(act, iso, clock, places, issues, inGazetteer);
  }

  public SketchedEvent at(String time) {
    return with(act, day, time, places, issues, inGazetteer);
  }

  public SketchedEvent in(String name, double lat, double lon) {
    return with(act, day, clock, List.of(new At(name, lat, lon)), issues, inGazetteer);
  }

  /** At a place that no gazetteer has. */
  public SketchedEvent somewhere(String name) {
    return with(act, day, clock, List.of(new At(name, 0, 0)), issues, false);
  }

  public SketchedEvent over(String... words) {
    return with(act, day, clock, places, List.of(words), inGazetteer);
  }

  public SketchedEvent realis(Realis other) {
    return new SketchedEvent(
        type, act, by, to, day, clock, places, inGazetteer, issues, other, confidence);
  }

  public SketchedEvent confidence(double other) {
    return new SketchedEvent(
        type, act, by, to, day, clock, places, inGazetteer, issues, realis, other);
  }

  private SketchedEvent with(
      Optional<Act> newAct,
      String newDay,
      String newClock,
      List<At> newPlaces,
      List<String> newIssues,
      boolean known) {
    return new SketchedEvent(
        type, newAct, by, to, newDay, newClock, newPlaces, known, newIssues, realis, confidence);
  }

  Event made(
      EventId id,
      ReportId report,
      List<Mention> source,
      List<Mention> target,
      List<Place> venues,
      List<Quote> issuesOfIt,
      Span trigger) {
    EventDetails details =
        new EventDetails(
            List.of(),
            act.isPresent() ? venues : List.of(),
            issuesOfIt,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(clock).filter(c -> !c.isEmpty()).map(c -> new Clock(c, report, trigger)));
    return new Event(
        id,
        report,
        type,
        Optional.empty(),
        List.of("diplomatic"),
        source,
        target,
        Optional.of(day)
            .filter(d -> !d.isEmpty())
            .map(d -> new Dated(new When(d), "stated", Optional.of(trigger))),
        venues.stream().findFirst(),
        realis,
        Optional.empty(),
        trigger,
        trigger,
        Optional.empty(),
        act,
        details,
        confidence,
        "sketched");
  }
}
