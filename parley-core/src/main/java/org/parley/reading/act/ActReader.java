package org.parley.reading.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.language.ActMention;
import org.parley.language.Document;
import org.parley.model.Actor;
import org.parley.model.Event;
import org.parley.model.EventDetails;
import org.parley.model.Place;
import org.parley.model.Statement;
import org.parley.model.TimeExpression;
import org.parley.reading.actor.Cast;

/**
 * Joins what a trained reader marks with what the rules find. Where both see one deed, its class is
 * the trained reader's, and what the rule alone knows of it is added; what a rule finds alone is
 * left out, since on texts that no rule was written with it is wrong more often than right.
 */
public final class ActReader {
  /** The rule of an event that the trained reader alone has marked. */
  public static final String LEARNED = "learned";

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
    if (marked.isEmpty()) {
      return new Found(ruled, List.of());
    }
    EventMaker maker = new EventMaker(document, cast, times, places, statements);
    Map<Integer, Event> byMark = new LinkedHashMap<>();
    for (int i = 0; i < marked.size(); i++) {
      ActMention mark = marked.get(i);
      int number = i;
      maker.event(mark, agreeing(mark, ruled)).ifPresent(e -> byMark.put(number, e));
    }
    return new Found(numbered(document.report().id(), byMark, marked, before), maker.described());
  }

  /** The rule's reading of the same words, one of the same type first. */
  private static Optional<Event> agreeing(ActMention mark, List<Event> ruled) {
    return ruled.stream()
        .filter(e -> e.trigger().overlaps(mark.trigger()))
        .min(Comparator.comparing(e -> e.type() != mark.type()));
  }

  /** In text order, with their ids, and the links among them. */
  private static List<Event> numbered(
      String report, Map<Integer, Event> byMark, List<ActMention> marked, int before) {
    List<Integer> order = new ArrayList<>(byMark.keySet());
    order.sort(Comparator.comparing(i -> byMark.get(i).trigger()));
    Map<Integer, String> ids = new LinkedHashMap<>();
    order.forEach(i -> ids.put(i, report + "-e" + (before + ids.size() + 1)));
    List<Event> events = new ArrayList<>();
    for (int i : order) {
      Event event = byMark.get(i);
      EventDetails details =
          event
              .details()
              .withLinks(linked(marked.get(i).same(), ids), linked(marked.get(i).answers(), ids));
      events.add(event.numbered(ids.get(i), details));
    }
    return events;
  }

  private static Optional<String> linked(OptionalInt mark, Map<Integer, String> ids) {
    return mark.isPresent() ? Optional.ofNullable(ids.get(mark.getAsInt())) : Optional.empty();
  }
}
