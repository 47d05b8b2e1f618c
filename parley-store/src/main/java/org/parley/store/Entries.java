package org.parley.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Reading;
import org.parley.model.Slug;

/** Reads records: what stands in reports from their readings, the rest from its own table. */
final class Entries {
  private final ReportCache reports = new ReportCache();

  private record Key(int row, String id, Optional<String> owner, Optional<String> model) {}

  /** Records by a condition on their table, in the order that it asks for. */
  List<Entry> where(Sql sql, RecordKind kind, String condition, Object... values) {
    return entries(sql, kind, keys(sql, kind, condition, values));
  }

  /** The records of the rows that are taken, in the order in which a record is written. */
  void each(Sql sql, RecordKind kind, IntPredicate taken, Consumer<Entry> taker) {
    List<String> owners =
        sql.list(
            r -> r.getString(1),
            kind.ofReport()
                ? "SELECT report FROM originals ORDER BY position"
                : "SELECT t.id FROM " + kind.table() + " t" + kind.order());
    String of = kind.ofReport() ? kind.in("?1") : "t.id = ?1";
    for (String owner : owners) {
      List<Key> keys =
          keys(sql, kind, "WHERE " + of + " ORDER BY t.number", owner).stream()
              .filter(k -> taken.test(k.row()))
              .toList();
      entries(sql, kind, keys).forEach(taker);
    }
  }

  private static List<Key> keys(Sql sql, RecordKind kind, String condition, Object... values) {
    return sql.list(
        r ->
            new Key(
                r.getInt(1),
                r.getString(2),
                Optional.ofNullable(r.getString(3)),
                Optional.ofNullable(r.getString(4))),
        "SELECT t.row, t.id, "
            + kind.owner().map(o -> "t." + o).orElse("NULL")
            + (kind.ofReport() ? ", NULL" : ", t.model")
            + " FROM "
            + kind.table()
            + " t "
            + condition,
        values);
  }

  private List<Entry> entries(Sql sql, RecordKind kind, List<Key> keys) {
    return kind.ofReport()
        ? ofReports(sql, kind, keys)
        : keys.stream().map(k -> own(kind, k)).toList();
  }

  private static Entry own(RecordKind kind, Key key) {
    return new Entry(
        kind,
        key.id(),
        key.owner(),
        ModelCodec.read(key.model().orElseThrow(), kind.type()),
        Optional.empty());
  }

  /** A report with its reading, unpacked once for all that ask. */
  Optional<StoredReport> report(Sql sql, String id) {
    return Optional.ofNullable(reports.of(sql, List.of(id)).get(id))
        .map(ReportCache.Unpacked::report);
  }

  private List<Entry> ofReports(Sql sql, RecordKind kind, List<Key> keys) {
    Set<String> ids = new LinkedHashSet<>();
    keys.forEach(k -> ids.add(k.owner().orElseThrow()));
    Map<String, ReportCache.Unpacked> unpacked = reports.of(sql, ids);
    List<Entry> entries = new ArrayList<>();
    for (Key k : keys) {
      ReportCache.Unpacked in =
          k.owner()
              .map(unpacked::get)
              .orElseThrow(() -> new StoreException("no report of " + kind + " " + k.id()));
      entries.add(
          new Entry(
              kind,
              k.id(),
              k.owner(),
              in.items()
                  .find(kind, k.id())
                  .orElseThrow(
                      () -> new StoreException("no such " + kind + " in its report: " + k.id())),
              Optional.of(in.report())));
    }
    return entries;
  }

  /** In the order of {@code rows}; one that was replaced since is left out. */
  List<Entry> of(Sql sql, RecordKind kind, List<Integer> rows) {
    List<Key> keys =
        keys(sql, kind, "WHERE t.row IN (SELECT value FROM json_each(?))", rows.toString());
    List<Entry> entries = entries(sql, kind, keys);
    Map<Integer, Entry> byRow = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      byRow.put(keys.get(i).row(), entries.get(i));
    }
    return rows.stream().map(byRow::get).filter(Objects::nonNull).toList();
  }

  static List<Actor> actors(Sql sql, Collection<ActorId> ids) {
    return actors(sql, "id IN (SELECT value FROM json_each(?)) ORDER BY id", ModelCodec.write(ids));
  }

  static List<Actor> named(Sql sql, String name) {
    return actors(
        sql,
        "name = ?1 COLLATE NOCASE"
            + " OR EXISTS (SELECT 1 FROM json_each(names) WHERE value = ?1 COLLATE NOCASE)"
            + " ORDER BY id",
        name);
  }

  private static List<Actor> actors(Sql sql, String condition, String value) {
    return sql.list(
        r ->
            new Actor(
                new ActorId(r.getString(1)),
                r.getString(2),
                Slug.of(ActorKind.values(), r.getString(3)).orElseThrow(),
                Optional.ofNullable(r.getString(4)),
                Optional.ofNullable(r.getString(5)),
                List.of(),
                List.of(),
                Optional.ofNullable(r.getString(6)).map(ActorId::new)),
        "SELECT id, name, kind, country, sector, of_group FROM actors WHERE " + condition,
        value);
  }

  static Map<ActorId, String> names(Sql sql, Collection<ActorId> actors) {
    Map<ActorId, String> names = new HashMap<>();
    sql.each(
        r -> names.put(new ActorId(r.getString(1)), r.getString(2)),
        "SELECT id, name FROM actors WHERE id IN (SELECT value FROM json_each(?))",
        ModelCodec.write(actors));
    return names;
  }

  /** The report with its actors as all reports together know them. */
  static StoredReport known(Sql sql, StoredReport report) {
    Reading r = report.reading();
    Map<ActorId, Actor> known = new HashMap<>();
    sql.each(
        row ->
            known.put(
                new ActorId(row.getString(1)), ModelCodec.read(row.getString(2), Actor.class)),
        "SELECT id, model FROM actors WHERE id IN (SELECT value FROM json_each(?))",
        ModelCodec.write(r.actors().stream().map(Actor::id).toList()));
    List<Actor> all = r.actors().stream().map(a -> known.getOrDefault(a.id(), a)).toList();
    return report.with(r.withActors(all));
  }
}
