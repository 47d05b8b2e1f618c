package org.parley.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.Actor;

/** The actors of all reports, by id. */
final class People {
  private final Map<String, Actor> byId = new HashMap<>();

  People(List<Actor> actors) {
    actors.forEach(a -> byId.putIfAbsent(a.id(), a));
  }

  /** The country code of an actor, or its own id where it has no country. */
  String party(String actor) {
    return Page.party(actor, id -> Optional.ofNullable(byId.get(id)));
  }

  String name(String actor) {
    return Optional.ofNullable(byId.get(actor)).map(Actor::name).orElse(actor);
  }
}
