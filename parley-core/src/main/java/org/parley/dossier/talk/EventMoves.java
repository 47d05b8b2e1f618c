package org.parley.dossier.talk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.model.Act;
import org.parley.model.ActorId;
import org.parley.model.Condition;
import org.parley.model.Dated;
import org.parley.model.Event;
import org.parley.model.Evidence;
import org.parley.model.Mention;
import org.parley.model.PartyPolicy;
import org.parley.model.Place;
import org.parley.model.Quote;
import org.parley.model.Reading;
import org.parley.model.Statement;
import org.parley.model.Title;
import org.parley.model.When;
import org.parley.text.PlainText;

/** The moves of one report: its events that are acts of a talk between two parties. */
final class EventMoves {
  /** What one side may report and the other deny. */
  private static final Set<Act> CLAIMED = EnumSet.of(Act.REPORT_PROGRESS, Act.DENY_PROGRESS);

  private final Reading reading;
  private final PartyPolicy parties;
  private final Mediators mediators;

  private EventMoves(Reading reading, PartyPolicy parties) {
    this.reading = reading;
    this.parties = parties;
    this.mediators = new Mediators(reading.events(), parties);
  }

  static List<MoveCandidate> of(Reading reading, PartyPolicy parties) {
    EventMoves moves = new EventMoves(reading, parties);
    List<MoveCandidate> drafts = new ArrayList<>();
    reading.events().stream()
        .filter(e -> e.act().isPresent())
        .sorted(Comparator.comparing(Event::trigger))
        .forEach(e -> moves.draft(e).ifPresent(drafts::add));
    return NarrativeOrder.of(Counterparts.complete(drafts), reading.report().published().day())
        .stream()
        .map(moves::showing)
        .toList();
  }

  private Optional<MoveCandidate> draft(Event event) {
    List<ActorId> by = actors(event.source());
    if (by.isEmpty()) {
      return Optional.empty();
    }
    Act act = event.act().orElseThrow();
    Set<ActorId> own = partiesOf(by);
    List<ActorId> to =
        actors(event.target()).stream().filter(a -> !own.contains(parties.party(a))).toList();
    return Optional.of(
        new MoveCandidate(
            act,
            by,
            to,
            pair(act, own, to, event),
            event.day().map(Dated::day),
            event.details().venues().stream().map(Place::name).distinct().toList(),
            event.details().issues().stream().map(Quote::text).distinct().toList(),
            event
                .details()
                .condition()
                .map(q -> new Condition(q.text(), reading.report().id(), q.span())),
            event.realis(),
            new Evidence(
                reading.report().id(),
                event.evidence(),
                event.accordingTo(),
                Optional.of(event.id())),
            event.rule(),
            told(event),
            Optional.empty(),
            event.details().clock()));
  }

  /**
   * Who sits at the table: the two that the act is between; for an outsider's or a mediator's, the
   * principals.
   */
  private Set<ActorId> pair(Act act, Set<ActorId> own, List<ActorId> to, Event event) {
    List<ActorId> others =
        Stream.concat(to.stream(), actors(event.details().third()).stream())
            .map(parties::party)
            .filter(p -> !own.contains(p))
            .distinct()
            .toList();
    if (Mediators.isOfOutsiders(act) && others.size() > 1) {
      return new TreeSet<>(others.subList(0, 2));
    }
    Set<ActorId> pair = new TreeSet<>();
    own.stream().limit(to.isEmpty() ? 2 : 1).forEach(pair::add);
    to.stream().map(parties::party).filter(p -> pair.size() < 2).forEach(pair::add);
    return mediators.between(pair).orElse(pair);
  }

  private Set<ActorId> partiesOf(List<ActorId> actors) {
    return actors.stream().map(parties::party).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<ActorId> actors(List<Mention> mentions) {
    return mentions.stream().map(Mention::actor).filter(parties::canAct).distinct().toList();
  }

  private MoveCandidate.Told told(Event event) {
    Optional<LocalDate> day =
        event.day().map(Dated::day).map(When::first).or(() -> reading.report().published().day());
    boolean headline =
        reading
            .report()
            .title()
            .flatMap(Title::span)
            .filter(t -> t.contains(event.trigger()))
            .isPresent();
    return new MoveCandidate.Told(0, day, false, event.trigger().start(), headline);
  }

  /** With the words that tell it, where it says how a talk goes on. */
  private MoveCandidate showing(MoveCandidate draft) {
    if (!CLAIMED.contains(draft.act())) {
      return draft;
    }
    Evidence e = draft.evidence();
    Optional<Statement> said = e.statement().flatMap(reading::statement);
    Evidence shown =
        said.map(s -> new Evidence(e.report(), s.extent(), e.statement(), e.event())).orElse(e);
    String text = PlainText.of(reading.report(), shown.span()).shown();
    return draft.showing(new MoveCandidate.Shown(text, shown, reading.report().published().day()));
  }
}
