package org.parley.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.model.Actor;
import org.parley.model.Office;
import org.parley.model.Reading;

/** Makes one actor of those that several reports name, over spellings and short forms. */
final class ActorJoin {
  private ActorJoin() {}

  static JoinedReadings join(List<Reading> readings) {
    Map<String, List<Actor>> byId = new TreeMap<>();
    for (Reading reading : readings) {
      for (Actor actor : reading.actors()) {
        byId.computeIfAbsent(actor.id(), k -> new ArrayList<>()).add(actor);
      }
    }
    Map<String, Actor> merged = new TreeMap<>();
    byId.forEach((id, same) -> merged.put(id, merge(id, same)));
    Map<String, String> joined = SamePerson.among(merged.values());
    Map<String, List<Actor>> groups = new TreeMap<>();
    merged.values().forEach(a -> group(groups, joined.getOrDefault(a.id(), a.id()), a));
    Map<String, Actor> actors = new TreeMap<>();
    groups.forEach((id, same) -> actors.put(id, merge(id, leading(merged.get(id), same))));
    ActorIds ids = new ActorIds(joined);
    return new JoinedReadings(
        readings.stream().map(r -> ids.in(r, actors)).toList(), List.copyOf(actors.values()));
  }

  private static void group(Map<String, List<Actor>> groups, String id, Actor actor) {
    groups.computeIfAbsent(id, k -> new ArrayList<>()).add(actor);
  }

  private static List<Actor> leading(Actor first, List<Actor> all) {
    return Stream.concat(Stream.of(first), all.stream().filter(a -> a != first)).toList();
  }

  private static Actor merge(String id, List<Actor> same) {
    Actor first = same.get(0);
    Set<Office> offices = new LinkedHashSet<>();
    same.forEach(a -> offices.addAll(a.offices()));
    return new Actor(
        id,
        first.name(),
        first.kind(),
        first(same.stream().map(Actor::country).toList()),
        first(same.stream().map(Actor::sector).toList()),
        List.copyOf(offices),
        same.stream().map(Actor::names).flatMap(Collection::stream).toList());
  }

  private static Optional<String> first(List<Optional<String>> stated) {
    return stated.stream().flatMap(Optional::stream).findFirst();
  }
}
