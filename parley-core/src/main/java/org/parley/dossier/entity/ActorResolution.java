package org.parley.dossier.entity;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.Office;
import org.parley.model.Reading;
import org.parley.model.RecordItem;
import org.parley.reading.actor.ActorRenamer;

/** Which actors of different reports are one, and what all reports say of each. */
public final class ActorResolution {
  private final Map<ActorId, ActorId> ids;
  private final Function<ActorId, Optional<Actor>> actors;

  /**
   * @param ids for an actor that is another's, that other's id
   * @param actors those of all reports by id
   */
  public ActorResolution(Map<ActorId, ActorId> ids, Function<ActorId, Optional<Actor>> actors) {
    this.ids = ids;
    this.actors = actors;
  }

  /** One actor of all that is said of it; where it differs, what was said first. */
  static Actor merged(List<Actor> same) {
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
        same.stream().map(Actor::names).flatMap(Collection::stream).toList(),
        first(same.stream().map(Actor::group).toList()));
  }

  private static <T> Optional<T> first(List<Optional<T>> stated) {
    return stated.stream().flatMap(Optional::stream).findFirst();
  }

  /**
   * The reading with the ids of all reports; its actors have the names and offices that the report
   * itself gives.
   */
  public Reading in(Reading reading) {
    Map<ActorId, Actor> known = new TreeMap<>();
    for (Actor own : reading.actors()) {
      ActorId id = ids.getOrDefault(own.id(), own.id());
      known.merge(id, as(actor(id), own), (a, b) -> merged(List.of(a, b)));
    }
    return new ActorRenamer(ids).in(reading, List.copyOf(known.values()));
  }

  /**
   * Items of a reading with the ids of all reports.
   *
   * @param items of one kind, all that the reading has of it
   */
  public List<? extends RecordItem> in(List<? extends RecordItem> items) {
    return new ActorRenamer(ids).in(items);
  }

  /** A reading that {@link #in(Reading)} gave, its actors with all that any report says of them. */
  public Reading withAllSaid(Reading resolved) {
    return resolved.withActors(resolved.actors().stream().map(a -> actor(a.id())).toList());
  }

  private Actor actor(ActorId id) {
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
        own.names(),
        known.group());
  }
}
