package org.parley.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.model.Actor;
import org.parley.model.Office;
import org.parley.model.Reading;

/** One actor for each that several reports name, over spellings and short forms. */
public final class Cast {
  private final Map<String, String> joined;
  private final Function<String, Optional<Actor>> actors;

  /**
   * @param joined for an actor that is another's, that other's id
   * @param actors those of all reports by id, as {@link #together} makes them
   */
  public Cast(Map<String, String> joined, Function<String, Optional<Actor>> actors) {
    this.joined = joined;
    this.actors = actors;
  }

  /** One an id, sorted by id, of all that are named; those said earlier come first. */
  static List<Actor> byId(Stream<Actor> named) {
    Map<String, List<Actor>> byId = new TreeMap<>();
    named.forEach(a -> byId.computeIfAbsent(a.id(), k -> new ArrayList<>()).add(a));
    return byId.values().stream().map(Cast::merged).toList();
  }

  /**
   * Makes one of those that are one.
   *
   * @param joined for an actor that is another's, that other's id
   * @param merged one an id, sorted by id; of those that are one, all or none
   * @return by id
   */
  public static Map<String, Actor> together(Map<String, String> joined, Collection<Actor> merged) {
    Map<String, List<Actor>> groups = new TreeMap<>();
    for (Actor a : merged) {
      String id = joined.getOrDefault(a.id(), a.id());
      List<Actor> group = groups.computeIfAbsent(id, k -> new ArrayList<>());
      group.add(a.id().equals(id) ? 0 : group.size(), a);
    }
    Map<String, Actor> actors = new TreeMap<>();
    groups.forEach((id, group) -> actors.put(id, merged(group)));
    return actors;
  }

  /** Which persons of {@code merged}, one an id and sorted by id, are another's. */
  public static Map<String, String> joined(Collection<Actor> merged) {
    return SamePerson.among(merged);
  }

  /** The actor of the first, with all that the others add: the earlier said, the rather kept. */
  public static Actor merged(List<Actor> same) {
    Actor first = same.get(0);
    Set<Office> offices = new LinkedHashSet<>();
    same.forEach(a -> offices.addAll(a.offices()));
    return new Actor(
        first.id(),
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

  /**
   * The reading with the cast's ids; its actors are the cast's, by the names and with the offices
   * that the report itself gives.
   */
  public Reading in(Reading reading) {
    Map<String, Actor> known = new TreeMap<>();
    for (Actor own : reading.actors()) {
      String id = joined.getOrDefault(own.id(), own.id());
      known.merge(id, as(actor(id), own), (a, b) -> merged(List.of(a, b)));
    }
    return new ActorIds(joined).in(reading, List.copyOf(known.values()));
  }

  /** A reading with the cast's ids, its actors by all that any report says of them. */
  Reading known(Reading joined) {
    return joined.withActors(joined.actors().stream().map(a -> actor(a.id())).toList());
  }

  private Actor actor(String id) {
    return actors.apply(id).orElseThrow();
  }

  private static Actor as(Actor known, Actor own) {
    return new Actor(
        known.id(),
        known.name(),
        known.kind(),
        known.country(),
        known.sector(),
        own.offices(),
        own.names());
  }
}
