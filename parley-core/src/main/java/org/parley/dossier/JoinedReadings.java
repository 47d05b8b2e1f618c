package org.parley.dossier;

import java.util.List;
import org.parley.model.Actor;
import org.parley.model.Reading;

/**
 * Readings whose actor ids are the dossier's.
 *
 * @param readings in the order given
 * @param actors one per actor over all of them, sorted by id
 */
record JoinedReadings(List<Reading> readings, List<Actor> actors) {
  JoinedReadings {
    readings = List.copyOf(readings);
    actors = List.copyOf(actors);
  }
}
