package org.parley.codebook;

import java.util.Objects;
import java.util.Optional;
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
}
