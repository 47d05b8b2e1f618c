package org.parley.io.export;

import java.util.List;
import java.util.Optional;
import org.parley.model.Actor;

/** What can be chosen of a record: whom and what its reports name. */
public interface Known extends References {
  /** The actors that are called so, whatever the capitals. */
  List<Actor> named(String name);

  /** The outlet that is written so, whatever the capitals. */
  Optional<String> outlet(String typed);

  /** Some outlets, the most frequent first where that is known. */
  List<String> outlets();
}
