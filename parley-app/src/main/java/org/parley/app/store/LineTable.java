package org.parley.app.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts lines into their tables, in place of those that stood there, and tells what that changed. A
 * line that is as before keeps its row.
 */
final class LineTable {
  private static final int CERTAINTY = 1000;

  private final Sql sql;
  private final Terms terms;
  private final Changes.Sink changes;

  LineTable(Sql sql, Terms terms, Changes.Sink changes) {
    this.sql = sql;
    this.terms = terms;
    this.changes = changes;
  }

  private record Old(
      long row,
      int number,
      String id,
      String anchor,
      String json,
      String text,
      String model,
      byte[] terms) {}

  /** Adds lines where none are of their owner. */
  void add(List<Line> lines) {
    lines.forEach(this::insert);
  }

  /**
   * Replaces all lines of one kind and owner.
   *
   * @param told whether what changes is news; a report that this run added is told as a whole
   */
  void replace(RecordKind kind, Optional<String> owner, List<Line> lines, boolean told) {
    Map<String, Old> before = new LinkedHashMap<>();
    old(kind, owner).forEach(o -> before.put(o.anchor(), o));
    Map<String, Line> after = new HashMap<>();
    lines.forEach(l -> after.put(l.anchor(), l));
    for (Old o : before.values()) {
      Optional<Line> now = Optional.ofNullable(after.get(o.anchor()));
      if (now.isEmpty() || !same(o, now.get())) {
        delete(kind, o);
      }
      if (now.isEmpty() && told) {
        changes.withdrawn(kind, o.id(), o.anchor(), o.json());
      }
    }
    for (Line line : lines) {
      Optional<Old> was = Optional.ofNullable(before.get(line.anchor()));
      if (was.isEmpty() || !same(was.get(), line)) {
        insert(line);
        tell(was, line, told);
      } else if (was.get().number() != line.number()) {
        sql.update(
            "UPDATE " + kind.table() + " SET number = ? WHERE row = ?",
            line.number(),
            was.get().row());
      }
    }
  }

  private void tell(Optional<Old> was, Line line, boolean told) {
    if (was.isEmpty() && told) {
      changes.added(line.kind(), line.id(), line.anchor(), line.json());
    }
    was.filter(o -> told && !afterId(o.json()).equals(afterId(line.json())))
        .ifPresent(
            o -> changes.altered(line.kind(), line.id(), line.anchor(), o.json(), line.json()));
  }

  /** A record that only has another number in its id has not changed. */
  private static String afterId(String json) {
    int comma = json.startsWith("{\"id\":") ? json.indexOf(',') : -1;
    return json.substring(comma + 1);
  }

  private boolean same(Old old, Line line) {
    return old.id().equals(line.id())
        && old.json().equals(line.json())
        && old.text().equals(line.text())
        && Optional.ofNullable(old.model()).equals(line.model())
        && java.util.Arrays.equals(old.terms(), terms.pack(line.kind(), line.terms()));
  }

  private List<Old> old(RecordKind kind, Optional<String> owner) {
    Sql.RowReader<Old> reader =
        r ->
            new Old(
                r.getLong(1),
                r.getInt(2),
                r.getString(3),
                r.getString(4),
                r.getString(5),
                r.getString(6),
                r.getString(7),
                r.getBytes(8));
    return owner.isPresent()
        ? sql.list(reader, ofOwner(kind), kind.slug(), owner.get())
        : sql.list(reader, all(kind), kind.slug());
  }

  /** Joined in this order: SQLite would else begin with all rows of the kind for each report. */
  private static String all(RecordKind kind) {
    return "SELECT t.row, t.number, t.id, t.anchor, t.json, t.text, "
        + (kind.hasModel() ? "t.model" : "NULL")
        + ", s.terms FROM "
        + kind.table()
        + " t CROSS JOIN search_rows s ON s.kind = ? AND s.row = t.row";
  }

  static String ofOwner(RecordKind kind) {
    String column = kind == RecordKind.REPORTS ? "id" : kind.owner().orElseThrow();
    return all(kind) + " WHERE t." + column + " = ?";
  }

  private void delete(RecordKind kind, Old old) {
    sql.update("DELETE FROM " + kind.table() + " WHERE row = ?", old.row());
  }

  private void insert(Line line) {
    String table = line.kind().table();
    if (line.kind().hasModel()) {
      sql.update(
          "INSERT INTO "
              + table
              + " (id, number, anchor, text, json, model) VALUES (?, ?, ?, ?, ?, ?)",
          line.id(),
          line.number(),
          line.anchor(),
          line.text(),
          line.json(),
          line.model());
    } else {
      sql.update(
          "INSERT INTO "
              + table
              + " (id, number, anchor, text, json, "
              + line.kind().owner().orElseThrow()
              + ") VALUES (?, ?, ?, ?, ?, ?)",
          line.id(),
          line.number(),
          line.anchor(),
          line.text(),
          line.json(),
          line.owner());
    }
    sql.update(
        "INSERT INTO search_rows VALUES (?, (SELECT row FROM "
            + table
            + " WHERE id = ?),"
            + " ?, ?, ?, ?)",
        line.kind().slug(),
        line.id(),
        line.day().map(d -> d.first().toEpochDay()),
        line.day().map(d -> d.last().toEpochDay()),
        (int) Math.round(line.confidence() * CERTAINTY),
        terms.pack(line.kind(), line.terms()));
  }
}
