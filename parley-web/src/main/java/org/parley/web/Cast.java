package org.parley.web;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.io.words.Names;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.Deed;
import org.parley.model.Dispute;
import org.parley.model.Event;
import org.parley.model.Figure;
import org.parley.model.Mention;
import org.parley.model.Move;
import org.parley.model.RecordItem;
import org.parley.model.Statement;
import org.parley.model.Talk;
import org.parley.model.Wording;
import org.parley.store.Entry;
import org.parley.store.Store;

/** The actors of some records, by the names a reader knows. */
public final class Cast {
  private Cast() {}

  /** The names of these actors. */
  public static Names of(Store store, Collection<ActorId> ids) {
    return new Names(ids.isEmpty() ? List.of() : store.actors(ids));
  }

  /** The names of all actors that these records speak of. */
  public static Names in(Store store, Collection<Entry> entries) {
    Set<ActorId> ids = new LinkedHashSet<>();
    entries.forEach(e -> add(e.item(), ids));
    return of(store, ids);
  }

  /** What may be no actor, such as whose troops a figure counts, is simply not found. */
  private static void add(RecordItem item, Set<ActorId> ids) {
    if (item instanceof Statement s) {
      s.speakers().stream().map(Mention::actor).forEach(ids::add);
      s.addressee().map(Mention::actor).ifPresent(ids::add);
      s.via().stream().flatMap(v -> v.actor().stream()).forEach(ids::add);
    } else if (item instanceof Event e) {
      e.source().stream().map(Mention::actor).forEach(ids::add);
      e.target().stream().map(Mention::actor).forEach(ids::add);
    } else if (item instanceof Figure f) {
      f.by().speaker().ifPresent(ids::add);
      f.of().map(ActorId::new).ifPresent(ids::add);
    } else if (item instanceof Wording w) {
      w.voice().speaker().ifPresent(ids::add);
    } else if (item instanceof Actor a) {
      ids.add(a.id());
      a.country().map(ActorId::new).ifPresent(ids::add);
      a.group().ifPresent(ids::add);
    } else if (item instanceof Talk t) {
      ids.addAll(t.parties());
    } else if (item instanceof Move m) {
      ids.addAll(m.by());
      ids.addAll(m.to());
    } else if (item instanceof Deed d) {
      ids.addAll(d.by());
      ids.addAll(d.to());
    } else if (item instanceof Dispute d) {
      d.sides().forEach(s -> s.by().forEach(v -> v.speaker().ifPresent(ids::add)));
    }
  }
}
