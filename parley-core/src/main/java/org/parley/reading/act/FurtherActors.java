package org.parley.reading.act;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.Actor;
import org.parley.model.ActorId;

/** The actors of a report beyond its cast, whom only the words of an act name. */
final class FurtherActors {
  private final Map<ActorId, Actor> actors = new LinkedHashMap<>();

  /** The first of an id stays. */
  ActorId add(Actor actor) {
    actors.putIfAbsent(actor.id(), actor);
    return actor.id();
  }

  List<Actor> all() {
    return List.copyOf(actors.values());
  }
}
