package org.parley.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.dossier.entity.ActorResolution;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.Reading;
import org.parley.model.RecordItem;
import org.parley.model.Report;

/**
 * A kept reading with the actor ids of all reports; names and countries are as the report itself
 * has them.
 */
final class ResolvedReading {
  private final PackedReading alone;
  private final Map<ActorId, ActorId> ids;

  /**
   * @param alone as the report by itself was read
   * @param resolved pairs of ids as JSON, that of the report and that of all reports; empty where
   *     they are the same
   */
  ResolvedReading(PackedReading alone, Optional<String> resolved) {
    this.alone = alone;
    this.ids = new LinkedHashMap<>();
    for (String[] pair :
        resolved.map(r -> ModelCodec.read(r, String[][].class)).orElse(new String[0][])) {
      ids.put(new ActorId(pair[0]), new ActorId(pair[1]));
    }
  }

  Report report() {
    return alone.report();
  }

  /** The items of one kind; the others stay packed. */
  List<? extends RecordItem> part(RecordKind kind) {
    List<? extends RecordItem> items = alone.part(kind);
    return ids.isEmpty() ? items : new ActorResolution(ids, id -> Optional.empty()).in(items);
  }

  Reading whole() {
    Reading reading = alone.whole();
    return ids.isEmpty() ? reading : resolution(reading).in(reading);
  }

  private ActorResolution resolution(Reading reading) {
    Map<ActorId, Actor> own = new HashMap<>();
    reading.actors().forEach(a -> own.putIfAbsent(ids.getOrDefault(a.id(), a.id()), a));
    return new ActorResolution(ids, id -> Optional.ofNullable(own.get(id)).map(a -> a.withId(id)));
  }
}
