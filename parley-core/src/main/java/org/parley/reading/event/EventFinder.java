package org.parley.reading.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.model.Event;
import org.parley.model.EventDetails;
import org.parley.model.EventId;
import org.parley.model.Place;
import org.parley.model.ReportId;
import org.parley.model.Statement;
import org.parley.model.TimeExpression;
import org.parley.reading.actor.Cast;

/**
 * Finds who did what to whom, in PLOVER's terms, by the codebook's rules: a verb or noun that names
 * an act, in a frame of dependencies. What a clause says once is one event; a statement as such is
 * none.
 */
public final class EventFinder {
  private final RuleBook rules = new RuleBook();
  private final TalkActs talkActs = new TalkActs();
  private final Contexts contexts = new Contexts();

  public List<Event> find(
      Document document,
      Cast cast,
      List<TimeExpression> times,
      List<Place> places,
      List<Statement> statements) {
    Parties parties = new Parties(document, cast, places);
    Sayings sayings = new Sayings(document, statements);
    EventDays days = new EventDays(document, times, sayings);
    Counterparts counterparts = new Counterparts(parties);
    Set<Set<String>> mentioned = new HashSet<>();
    List<Event> events = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      ActFinder acts = new ActFinder(rules, parties, sayings, counterparts, sentence);
      for (Act act : acts.find()) {
        counterparts.note(act);
        if (act.isMention() && !mentioned.add(parties.sides(act))) {
          continue;
        }
        events.add(event(document, act, parties, sayings, days, events.size() + 1));
      }
    }
    return List.copyOf(events);
  }

  private Event event(
      Document document, Act act, Parties parties, Sayings sayings, EventDays days, int number) {
    ReportId report = document.report().id();
    return new Event(
        EventId.of(report, number),
        report,
        act.type(),
        act.outcome().mode(),
        contexts.of(act),
        act.source(),
        act.target(),
        days.of(act),
        EventPlaces.of(act, parties),
        act.outcome().realis(),
        sayings.around(act.sentence(), act.trigger()).map(Statement::id),
        act.evidence(),
        act.triggerSpan(),
        act.outcome().cameo(),
        talkActs.of(document, act),
        EventDetails.NONE,
        act.confidence(),
        act.rule());
  }
}
