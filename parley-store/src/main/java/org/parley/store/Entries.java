package org.parley.store;

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
  /** A talk's line with its moves, which are kept once, in their own table. */
  private static final String WHOLE_TALK =
      "substr(t.json, 1, length(t.json) - 1) || ',\"moves\":[' || coalesce((SELECT"
          + " group_concat(m.json, ',' ORDER BY m.number) FROM moves m WHERE m.talk = t.id), '')"
          + " || ']}'";

  private Entries() {}

  /** The same records with all that the contract's line of each holds. */
  static List<Entry> whole(Sql sql, List<Entry> entries) {
    return entries.stream().map(e -> e.kind() == RecordKind.TALKS ? whole(sql, e) : e).toList();
  }

  private static Entry whole(Sql sql, Entry talk) {
    return sql.first(
            r -> new Entry(talk.kind(), talk.id(), talk.owner(), r.getString(1)),
            "SELECT " + WHOLE_TALK + " FROM talks t WHERE t.id = ?",
            talk.id())
        .orElse(talk);
  }

  static String select(RecordKind kind) {
    return "SELECT id, " + kind.owner().orElse("NULL") + ", json, row FROM " + kind.table();
  }

  static Sql.RowReader<Entry> reader(RecordKind kind) {
    return r ->
        new Entry(kind, r.getString(1), Optional.ofNullable(r.getString(2)), r.getString(3));
  }

  /** All lines: those of reports as the reports came, each kind in its own order of numbers. */
  static String inOrder(RecordKind kind) {
    String json = kind == RecordKind.TALKS ? WHOLE_TALK : "t.json";
    String lines = "SELECT " + json + " FROM " + kind.table() + " t";
    return RecordKind.OF_A_REPORT.contains(kind)
        ? lines + " JOIN originals o ON o.report = t.report ORDER BY o.position, t.number"
        : kind == RecordKind.MOVES
            ? lines + " JOIN talks b ON b.id = t.talk ORDER BY b.number, b.id, t.number"
            : lines + " ORDER BY t.number, t.id";
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
    return r.withActors(r.actors().stream().map(a -> known.getOrDefault(a.id(), a)).toList());
  }
}
