package org.parley.web;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.io.words.Names;
import org.parley.store.Entry;
import org.parley.store.RecordKind;
import org.parley.store.Store;

/** The actors of some records, by the names a reader knows. */
public final class Cast {
  private Cast() {}

  /** The names of these actors. */
  public static Names of(Store store, Collection<String> ids) {
    return new Names(ids.isEmpty() ? List.of() : store.actors(ids));
  }

  /** The names of all actors that these records speak of. */
  public static Names in(Store store, Collection<Entry> entries) {
    Set<String> ids = new LinkedHashSet<>();
    entries.forEach(e -> ids.addAll(ids(e, Fields.of(e))));
    return of(store, ids);
  }

  /** The ids of the actors that a record of these fields speaks of. */
  public static Set<String> ids(Entry entry, Fields f) {
    Set<String> ids = new LinkedHashSet<>();
    ids.addAll(f.texts("by"));
    ids.addAll(f.texts("to"));
    ids.addAll(f.texts("parties"));
    f.text("by").ifPresent(ids::add);
    f.text("of").ifPresent(ids::add);
    f.text("voice").ifPresent(ids::add);
    f.text("speaker", "actor").ifPresent(ids::add);
    f.text("addressee", "actor").ifPresent(ids::add);
    for (String list : new String[] {"source", "target", "via"}) {
      f.each(list).forEach(m -> m.text("actor").ifPresent(ids::add));
    }
    f.each("sides").forEach(s -> ids.addAll(s.texts("by")));
    if (entry.kind() == RecordKind.ACTORS) {
      ids.add(entry.id());
    }
    return ids;
  }
}
