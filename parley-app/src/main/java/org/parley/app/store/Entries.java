package org.parley.app.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.parley.model.Actor;
import org.parley.model.ActorKind;
import org.parley.model.Reading;
import org.parley.model.Slug;

/** How rows of the tables are read as entries. */
final class Entries {
  private Entries() {}

  static String select(RecordKind kind) {
    return "SELECT id, " + kind.owner().orElse("NULL") + ", json, row FROM " + kind.table();
  }

  static Sql.RowReader<Entry> reader(RecordKind kind) {
    return r ->
        new Entry(kind, r.getString(1), Optional.ofNullable(r.getString(2)), r.getString(3));
  }

  /** All lines: those of reports as the reports came, each kind in its own order of numbers. */
  static String inOrder(RecordKind kind) {
    String lines = "SELECT t.json FROM " + kind.table() + " t";
    return RecordKind.OF_A_REPORT.contains(kind)
        ? lines + " JOIN originals o ON o.report = t.report ORDER BY o.position, t.number"
        : lines + " ORDER BY t.number";
  }

  /** In the order of {@code rows}; one that was replaced since is left out. */
  static List<Entry> of(Sql sql, RecordKind kind, List<Integer> rows) {
    Map<Integer, Entry> byRow = new HashMap<>();
    Sql.RowReader<Entry> reader = reader(kind);
    sql.each(
        r -> byRow.put(r.getInt(4), reader.read(r)),
        select(kind) + " WHERE row IN (SELECT value FROM json_each(?))",
        rows.toString());
    return rows.stream().map(byRow::get).filter(Objects::nonNull).toList();
  }

  static List<Actor> actors(Sql sql, Collection<String> ids) {
    return sql.list(
        r ->
            new Actor(
                r.getString(1),
                r.getString(2),
                Slug.of(ActorKind.values(), r.getString(3)).orElseThrow(),
                Optional.ofNullable(r.getString(4)),
                Optional.ofNullable(r.getString(5)),
                List.of(),
                List.of()),
        "SELECT id, name, kind, country, sector FROM actors"
            + " WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
        ModelJson.write(ids));
  }

  static Map<String, String> names(Sql sql, Collection<String> actors) {
    Map<String, String> names = new HashMap<>();
    sql.each(
        r -> names.put(r.getString(1), r.getString(2)),
        "SELECT id, name FROM actors WHERE id IN (SELECT value FROM json_each(?))",
        ModelJson.write(actors));
    return names;
  }

  /** The reading with its actors as all reports together know them. */
  static Reading known(Sql sql, Reading r) {
    Map<String, Actor> known = new HashMap<>();
    sql.each(
        row -> known.put(row.getString(1), ModelJson.read(row.getString(2), Actor.class)),
        "SELECT id, model FROM actors WHERE id IN (SELECT value FROM json_each(?))",
        ModelJson.write(r.actors().stream().map(Actor::id).toList()));
    return new Reading(
        r.report(),
        r.actors().stream().map(a -> known.getOrDefault(a.id(), a)).toList(),
        r.mentions(),
        r.times(),
        r.places(),
        r.statements(),
        r.events(),
        r.figures(),
        r.wordings());
  }
}
