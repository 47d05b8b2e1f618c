package org.parley.dossier.talk;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.model.Act;
import org.parley.model.ActorId;
import org.parley.model.Event;
import org.parley.model.Mention;
import org.parley.model.PartyPolicy;
import org.parley.model.Realis;

/**
 * Who mediates in what one report tells, and between which two: those of whom it tells most in one
 * act, by one on the other, by both, or by a third party towards both. What a mediator does with
 * either is part of the talk between the two.
 */
final class Mediators {
  /** How many acts that tell of both make two the principals of a report. */
  private static final int LEAST = 2;

  /** How often a party mediates that is believed without a word of those it mediates between. */
  private static final int OFTEN = 2;

  private static final Set<Act> OF_OUTSIDERS = EnumSet.of(Act.DISMISS, Act.MEDIATE);

  private final PartyPolicy parties;
  private final Map<ActorId, Integer> mediating = new HashMap<>();
  private final Map<ActorId, Integer> mediated = new HashMap<>();

  /** How many acts tell of two together. */
  private final Map<Set<ActorId>, Integer> told =
      new TreeMap<>(Comparator.comparing(Set::toString));

  private final Optional<Set<ActorId>> principals;

  Mediators(List<Event> events, PartyPolicy parties) {
    this.parties = parties;
    for (Event e : events) {
      if (e.act().equals(Optional.of(Act.MEDIATE)) && e.realis() != Realis.DENIED) {
        of(e.source()).forEach(p -> mediating.merge(p, 1, Integer::sum));
        of(e.target()).forEach(p -> mediated.merge(p, 1, Integer::sum));
        of(e.details().third()).forEach(p -> mediated.merge(p, 1, Integer::sum));
      }
    }
    if (!mediating.isEmpty()) {
      events.forEach(e -> pairs(e).forEach(pair -> told.merge(pair, 1, Integer::sum)));
    }
    this.principals =
        told.entrySet().stream()
            .filter(e -> e.getKey().stream().noneMatch(this::mediates))
            .filter(e -> e.getValue() >= LEAST)
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey);
  }

  /**
   * Whether outsiders do it about a talk of others: its third parties are the principals, where
   * those of other acts may be mediators too.
   */
  static boolean isOfOutsiders(Act act) {
    return OF_OUTSIDERS.contains(act);
  }

  /** Each doer with each addressee, both who do it together, and both towards whom it is done. */
  private Set<Set<ActorId>> pairs(Event e) {
    Set<Set<ActorId>> pairs = new HashSet<>();
    pairs.add(of(e.target()));
    if (e.act().filter(Mediators::isOfOutsiders).isPresent()) {
      pairs.add(of(e.details().third()));
    }
    for (ActorId by : of(e.source())) {
      of(e.target()).forEach(to -> pairs.add(pair(by, to)));
    }
    if (e.act().filter(TalkMaker::isJoint).isPresent()) {
      pairs.add(of(e.source()));
    }
    pairs.removeIf(pair -> pair.size() != 2);
    return pairs;
  }

  private static Set<ActorId> pair(ActorId a, ActorId b) {
    return new TreeSet<>(List.of(a, b));
  }

  private Set<ActorId> of(List<Mention> mentions) {
    Set<ActorId> all = new TreeSet<>();
    mentions.stream()
        .map(Mention::actor)
        .filter(parties::isParty)
        .forEach(a -> all.add(parties.party(a)));
    return all;
  }

  private boolean mediates(ActorId party) {
    return mediatesOften(party)
        || balance(party) > 0 && mediated.keySet().stream().anyMatch(p -> balance(p) < 0);
  }

  /** Whoever does so often is a mediator also where it is told of beside other mediators. */
  private boolean mediatesOften(ActorId party) {
    return mediating.getOrDefault(party, 0) >= OFTEN;
  }

  private int balance(ActorId party) {
    return mediating.getOrDefault(party, 0) - mediated.getOrDefault(party, 0);
  }

  /**
   * Who mediates once is no mediator where more is told of it and one of the two than of the two.
   */
  private boolean mediatesBetween(Set<ActorId> two, ActorId party) {
    int between = told.getOrDefault(two, 0);
    return mediates(party)
        && (mediatesOften(party)
            || two.stream().allMatch(p -> told.getOrDefault(pair(p, party), 0) <= between));
  }

  /** The principals where one of these mediates and the others are of the two, or mediate too. */
  Optional<Set<ActorId>> between(Set<ActorId> some) {
    return principals.filter(
        two ->
            some.stream().anyMatch(a -> mediatesBetween(two, a))
                && some.stream().allMatch(a -> mediatesBetween(two, a) || two.contains(a)));
  }
}
