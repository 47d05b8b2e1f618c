package org.parley.reading.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.language.ActMention;
import org.parley.language.Document;
import org.parley.model.Actor;
import org.parley.model.Event;
import org.parley.model.EventDetails;
import org.parley.model.EventId;
import org.parley.model.Place;
import org.parley.model.ReportId;
import org.parley.model.Statement;
import org.parley.model.TimeExpression;
import org.parley.reading.actor.Cast;

/**
 * Joins what a trained reader marks with what the rules find. Where both see one deed, its class is
 * the trained reader's, and what the rule alone knows of it is added. What a rule finds alone is
 * kept where the rule is nearly certain: on texts that no rule was written with, the others are
 * wrong more often than right.
 */
public final class ActReader {
  /** The rule of an event that the trained reader alone has marked. */
  public static final String LEARNED = "learned";

  /** The least confidence of an event. */
  private static final double LEAST = 0.3;

  /** And of one that a rule finds alone. */
  private static final double ALONE = 0.9;

  /**
   * The events of a report.
   *
   * @param actors those that the cast lacks: parties that are told by description alone
   */
  public record Found(List<Event> events, List<Actor> actors) {}

  /**
   * @param marked what a trained reader marks, in the original text
   * @param ruled what the rules find
   * @param before how many events of the report were read before these
   */
  public Found read(
      Document document,
      Cast cast,
      List<TimeExpression> times,
      List<Place> places,
      List<Statement> statements,
      List<ActMention> marked,
      List<Event> ruled,
      int before) {
    if (marked.isEmpty() && before == 0) {
      return new Found(ruled, List.of());
    }
    EventMaker maker = new EventMaker(document, cast, times, places, statements);
    Map<Integer, Event> byMark = new LinkedHashMap<>();
    for (int i = 0; i < marked.size(); i++) {
      ActMention mark = marked.get(i);
      Optional<Event> rule = agreeing(mark, ruled);
      double confidence = Agreement.of(mark, rule);
      int number = i;
      if (confidence >= LEAST) {
        maker.event(mark, rule, confidence).ifPresent(e -> byMark.put(number, e));
      }
    }
    List<Event> alone =
        ruled.stream()
            .filter(r -> r.confidence() >= ALONE)
            .filter(r -> byMark.values().stream().noneMatch(e -> e.trigger().overlaps(r.trigger())))
            .toList();
    for (Event event : alone) {
      byMark.put(-1 - byMark.size(), event);
    }
    return new Found(numbered(document.report().id(), byMark, marked, before), maker.described());
  }

  /** The rule's reading of the same words, one of the same type first. */
  private static Optional<Event> agreeing(ActMention mark, List<Event> ruled) {
    return ruled.stream()
        .filter(e -> e.trigger().overlaps(mark.trigger()))
        .min(Comparator.comparing(e -> e.type() != mark.type()));
  }

  /**
   * In text order, with their ids, and the links among them.
   *
   * @param byMark by the index of their mark; below 0 where a rule alone found them
   */
  private static List<Event> numbered(
      ReportId report, Map<Integer, Event> byMark, List<ActMention> marked, int before) {
    List<Map.Entry<Integer, Event>> order = new ArrayList<>(byMark.entrySet());
    order.sort(Comparator.comparing(e -> e.getValue().trigger()));
    Map<Integer, EventId> ids = new LinkedHashMap<>();
    order.forEach(e -> ids.put(e.getKey(), EventId.of(report, before + ids.size() + 1)));
    List<Event> events = new ArrayList<>();
    for (Map.Entry<Integer, Event> marking : order) {
      int i = marking.getKey();
      Event event = marking.getValue();
      EventDetails details = i < 0 ? event.details() : linked(event, marked.get(i), ids);
      events.add(event.numbered(Objects.requireNonNull(ids.get(i)), details));
    }
    return events;
  }

  private static EventDetails linked(Event event, ActMention mark, Map<Integer, EventId> ids) {
    return event.details().withLinks(linked(mark.same(), ids), linked(mark.answers(), ids));
  }

  private static Optional<EventId> linked(OptionalInt mark, Map<Integer, EventId> ids) {
    return mark.isPresent() ? Optional.ofNullable(ids.get(mark.getAsInt())) : Optional.empty();
  }
}
