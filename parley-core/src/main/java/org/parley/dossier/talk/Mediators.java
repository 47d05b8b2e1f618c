package org.parley.dossier.talk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
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

  private final PartyPolicy parties;
  private final Map<ActorId, Integer> mediating = new HashMap<>();
  private final Optional<Set<ActorId>> principals;

  Mediators(List<Event> events, PartyPolicy parties) {
    this.parties = parties;
    for (Event e : events) {
      if (e.act().equals(Optional.of(Act.MEDIATE)) && e.realis() != Realis.DENIED) {
        of(e.source()).forEach(p -> mediating.merge(p, 1, Integer::sum));
        of(e.target()).forEach(p -> mediating.merge(p, -1, Integer::sum));
        of(e.details().third()).forEach(p -> mediating.merge(p, -1, Integer::sum));
      }
    }
    this.principals = mediating.isEmpty() ? Optional.empty() : principals(events);
  }

  private Optional<Set<ActorId>> principals(List<Event> events) {
    Map<String, Set<ActorId>> pairs = new TreeMap<>();
    Map<String, Integer> told = new TreeMap<>();
    for (Event e : events) {
      List<ActorId> others =
          Stream.of(e.source(), e.target(), e.details().third())
              .flatMap(side -> of(side).stream())
              .distinct()
              .filter(p -> !mediates(p))
              .sorted()
              .toList();
      for (int i = 0; i < others.size(); i++) {
        for (int j = i + 1; j < others.size(); j++) {
          Set<ActorId> pair = new TreeSet<>(List.of(others.get(i), others.get(j)));
          pairs.put(pair.toString(), pair);
          told.merge(pair.toString(), 1, Integer::sum);
        }
      }
    }
    return told.entrySet().stream()
        .filter(e -> e.getValue() >= LEAST)
        .max(Map.Entry.comparingByValue())
        .map(e -> pairs.get(e.getKey()));
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
    int often = mediating.getOrDefault(party, 0);
    return often >= OFTEN || often > 0 && mediating.values().stream().anyMatch(n -> n < 0);
  }

  /** The principals where one of these mediates and the others are of the two, or mediate too. */
  Optional<Set<ActorId>> between(Set<ActorId> some) {
    return principals.filter(
        p ->
            some.stream().anyMatch(this::mediates)
                && some.stream().allMatch(a -> mediates(a) || p.contains(a)));
  }
}
