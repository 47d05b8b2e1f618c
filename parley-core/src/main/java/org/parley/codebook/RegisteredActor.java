package org.parley.codebook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;

/** A country or an organisation of the register. */
public record RegisteredActor(
    ActorId id, String name, ActorKind kind, Optional<String> country, Optional<String> sector) {
  public RegisteredActor {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(country);
    Objects.requireNonNull(sector);
  }

  /** The same as an actor of a report that uses its own name. */
  public Actor asActor() {
    return new Actor(id, name, kind, country, sector, List.of(), List.of(name));
  }
}
