package org.parley.web.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.ActorId;
import org.parley.store.Facet;
import org.parley.store.Filter;
import org.parley.store.RecordKind;
import org.parley.store.Store;
import org.parley.web.Cast;

/** Actors in fields that people fill in: {@code Ada North (Q42)}. */
final class ActorNames {
  /** Most actors that a field proposes. */
  private static final int MOST = 300;

  private static final Pattern WITH_ID = Pattern.compile(".*\\(([^()]+)\\)\\s*");

  private final Store store;

  ActorNames(Store store) {
    this.store = store;
  }

  String shown(String id) {
    String name = Cast.of(store, List.of(new ActorId(id))).name(new ActorId(id));
    return name.equals(id) ? id : name + " (" + id + ")";
  }

  /** Those who take part in most events, by what a field shows of them. */
  List<String> proposed() {
    Map<String, String> names = new LinkedHashMap<>();
    for (Facet role : List.of(Facet.SOURCE, Facet.TARGET)) {
      store
          .search()
          .counts(Filter.of(RecordKind.EVENTS), role, MOST)
          .forEach(c -> names.putIfAbsent(c.value(), c.label() + " (" + c.value() + ")"));
    }
    return names.values().stream().limit(MOST).toList();
  }

  /** The id in what was typed, or of the actor of that name; else the words themselves. */
  String id(String typed) {
    Matcher withId = WITH_ID.matcher(typed);
    if (withId.matches() && isActor(withId.group(1))) {
      return withId.group(1);
    }
    Optional<String> named =
        proposed().stream()
            .filter(p -> p.startsWith(typed.strip() + " ("))
            .map(p -> p.substring(typed.strip().length() + 2, p.length() - 1))
            .findFirst();
    return named.orElse(typed.strip());
  }

  private boolean isActor(String id) {
    return store.actor(new ActorId(id)).isPresent();
  }
}
