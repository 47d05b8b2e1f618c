package org.parley.web.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.parley.io.export.ExportRow;
import org.parley.io.export.Field;
import org.parley.io.export.Records;
import org.parley.io.export.Reported;
import org.parley.io.export.Selection;
import org.parley.io.export.Table;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.Report;
import org.parley.store.Entry;
import org.parley.store.Facet;
import org.parley.store.FacetCount;
import org.parley.store.Filter;
import org.parley.store.RecordKind;
import org.parley.store.Store;
import org.parley.web.ContractJson;
import tools.jackson.databind.JsonNode;

/** The records of a store, on their way out. For one thread. */
public final class StoreRecords implements Records {
  private static final int MOST_KEPT = 20_000;
  private static final int MOST_OUTLETS = 100;

  private final Store store;
  private final Map<ActorId, Optional<Actor>> actors = latest();
  private final Map<String, Optional<Reported>> reports = latest();

  /**
   * @param store which whoever opened it closes
   */
  public StoreRecords(Store store) {
    this.store = Objects.requireNonNull(store);
  }

  private static <K, V> Map<K, V> latest() {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > MOST_KEPT;
      }
    };
  }

  /** The kind of record that a table holds. */
  public static RecordKind kind(Table table) {
    return RecordKind.valueOf(table.name());
  }

  public static Table table(RecordKind kind) {
    return Table.valueOf(kind.name());
  }

  @Override
  public void each(Selection selection, Consumer<ExportRow> taker) {
    store.search().each(filter(selection), entry -> taker.accept(row(entry)));
  }

  /** A record as a row of its table. */
  public ExportRow row(Entry entry) {
    entry
        .report()
        .ifPresent(r -> reports.put(r.report().id().value(), Optional.of(Reported.of(r.report()))));
    // Made anew for each: it keeps the texts of the reports that a record rests on.
    JsonNode json = new ContractJson(store).tree(entry);
    Optional<String> talk = entry.kind() == RecordKind.MOVES ? entry.owner() : Optional.empty();
    return new ExportRow(entry.id(), talk, json, this);
  }

  private static Filter filter(Selection selection) {
    Filter filter = Filter.of(kind(selection.table())).atLeast(selection.least());
    for (Map.Entry<Field, Set<String>> e : selection.any().entrySet()) {
      filter =
          filter.with(facet(selection.table(), e.getKey()), e.getValue().toArray(String[]::new));
    }
    filter = selection.from().isPresent() ? filter.from(selection.from().get()) : filter;
    return selection.until().isPresent() ? filter.to(selection.until().get()) : filter;
  }

  /** By which facet a store finds what has a field. */
  static Facet facet(Table table, Field field) {
    if (table == Table.STATEMENTS && field == Field.SOURCE) {
      return Facet.SPEAKER;
    }
    return table == Table.STATEMENTS && field == Field.TARGET
        ? Facet.ADDRESSEE
        : Facet.valueOf(field.name());
  }

  @Override
  public Optional<Actor> actor(ActorId id) {
    return known(actors, id, () -> store.actors(List.of(id)).stream().findFirst());
  }

  @Override
  public Optional<Reported> report(String id) {
    return known(
        reports,
        id,
        () -> store.record(RecordKind.REPORTS, id).map(e -> Reported.of(e.as(Report.class))));
  }

  private static <K, V> Optional<V> known(
      Map<K, Optional<V>> kept, K key, Supplier<Optional<V>> look) {
    Optional<V> before = kept.get(key);
    if (before != null) {
      return before;
    }
    Optional<V> found = look.get();
    kept.put(key, found);
    return found;
  }

  @Override
  public List<Actor> named(String name) {
    return store.named(name);
  }

  @Override
  public Optional<String> outlet(String typed) {
    return store.search().known(RecordKind.REPORTS, Facet.OUTLET, typed);
  }

  @Override
  public List<String> outlets() {
    return store.search().counts(Filter.of(RecordKind.REPORTS), Facet.OUTLET, MOST_OUTLETS).stream()
        .map(FacetCount::value)
        .toList();
  }

  @Override
  public void close() {
    // The store is closed by whoever opened it.
  }
}
