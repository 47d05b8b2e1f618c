package org.parley.io.export;

import java.util.Optional;
import org.parley.model.Actor;
import org.parley.model.ActorId;

/** The actors and reports that records name by their ids. */
public interface References {
  Optional<Actor> actor(ActorId id);

  Optional<Reported> report(String id);
}
