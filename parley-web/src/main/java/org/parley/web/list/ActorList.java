package org.parley.web.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.Actor;
import org.parley.model.ActorKind;
import org.parley.store.Entry;
import org.parley.store.Facet;
import org.parley.store.FacetCount;
import org.parley.store.Filter;
import org.parley.store.Order;
import org.parley.store.RecordKind;
import org.parley.store.Search;
import org.parley.store.Store;
import org.parley.web.Query;

/** Actors by how much is told of them; groups without a name come after all others. */
final class ActorList {
  /** Most actors that are put in this order; a list of more is in the order of the others. */
  static final int MOST = Search.MOST;

  private static final Map<RecordKind, List<Facet>> ROLES =
      Map.of(
          RecordKind.STATEMENTS, List.of(Facet.SPEAKER, Facet.ADDRESSEE),
          RecordKind.EVENTS, List.of(Facet.SOURCE, Facet.TARGET));

  private final Store store;

  ActorList(Store store) {
    this.store = store;
  }

  /** All that the filter leaves, in order; empty where there are too many. */
  Optional<List<Entry>> of(Query query) {
    List<Entry> all =
        new ArrayList<>(
            store.search().page(query.filter(), Order.NEWEST, Optional.empty(), MOST).entries());
    if (store.search().count(query.filter()) > all.size()) {
      return Optional.empty();
    }
    Map<String, Long> told = told();
    all.sort(
        Comparator.comparing(ActorList::isNameless)
            .thenComparing(e -> -told.getOrDefault(e.id(), 0L))
            .thenComparing(e -> e.as(Actor.class).name())
            .thenComparing(Entry::id));
    return Optional.of(all);
  }

  /** In how many statements and events each takes part. */
  private Map<String, Long> told() {
    Map<String, Long> told = new HashMap<>();
    ROLES.forEach(
        (kind, facets) -> {
          for (Facet facet : facets) {
            for (FacetCount c : store.search().counts(Filter.of(kind), facet, MOST)) {
              told.merge(c.value(), c.count(), Long::sum);
            }
          }
        });
    return told;
  }

  static boolean isNameless(Entry entry) {
    return entry.id().startsWith("name:") && entry.as(Actor.class).kind() == ActorKind.GROUP;
  }
}
