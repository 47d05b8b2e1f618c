package org.parley.reading.discourse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;

/** Who was spoken of last, of all whom a report has told of. */
public final class Recency {
  private final Map<ActorId, Integer> order = new HashMap<>();
  private final List<String> countries = new ArrayList<>();
  private final List<ActorId> parties = new ArrayList<>();
  private final List<ActorId> persons = new ArrayList<>();
  private int clock;

  public void saw(ActorId id, ActorKind kind, Affiliation of) {
    order.put(id, clock++);
    of.country().ifPresent(c -> moveToEnd(countries, c));
    of.party().ifPresent(p -> moveToEnd(parties, p));
    if (kind == ActorKind.PERSON) {
      moveToEnd(persons, id);
    }
  }

  /** The one of {@code ids} that was spoken of last. */
  public Optional<ActorId> latestOf(List<ActorId> ids) {
    return ids.stream().filter(order::containsKey).max(Comparator.comparing(order::get));
  }

  /** The countries spoken of, the latest first. */
  public List<String> countries() {
    return latestFirst(countries);
  }

  /** The countries and groups for which those spoken of act, the latest first. */
  public List<ActorId> parties() {
    return latestFirst(parties);
  }

  /** The persons spoken of, the latest first. */
  public List<ActorId> persons() {
    return latestFirst(persons);
  }

  private static <T> void moveToEnd(List<T> all, T one) {
    all.remove(one);
    all.add(one);
  }

  private static <T> List<T> latestFirst(List<T> all) {
    List<T> latest = new ArrayList<>(all);
    Collections.reverse(latest);
    return latest;
  }
}
