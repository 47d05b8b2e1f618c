package org.parley.store;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parley.model.RecordItem;

/**
 * Puts lines into their tables, in place of those that stood there, and tells what that changed. A
 * line that is as before keeps its row.
 */
final class LineTable {
  private static final int CERTAINTY = 1000;

  private final Sql sql;
  private final TermDictionary terms;
  private final Changes.Sink changes;

  LineTable(Sql sql, TermDictionary terms, Changes.Sink changes) {
    this.sql = sql;
    this.terms = terms;
    this.changes = changes;
  }

  private record Old(
      long row,
      int number,
      String id,
      byte[] terms,
      Optional<String> owner,
      Optional<RecordItem> item) {
    boolean isAt(Line line) {
      return id.equals(line.id()) && item.filter(line.item()::equals).isPresent();
    }
  }

  /** Adds lines where none are of their owner. */
  void add(List<Line> lines) {
    lines.forEach(this::insert);
  }

  /**
   * Replaces the lines of a report, of one kind.
   *
   * @param before the items that the report had, by their ids; without one that can no longer be
   *     read
   * @param told whether what changes is news; a report that this run added is told as a whole
   */
  void replace(
      RecordKind kind,
      String report,
      Function<String, Optional<RecordItem>> before,
      List<Line> lines,
      boolean told) {
    Map<String, Old> old =
        old(kind, "NULL", kind.in("?2"), report, r -> before.apply(r.getString(3)));
    replace(kind, old, lines, told);
  }

  /** Replaces the lines of one kind whose {@code column} is {@code value}: what has a model. */
  void replace(RecordKind kind, String column, String value, List<Line> lines) {
    Map<String, Old> old =
        old(
            kind,
            "t.model",
            "t." + column + " = ?2",
            value,
            r -> ModelCodec.readable(r.getString(6), kind.type()));
    replace(kind, old, lines, true);
  }

  /** The lines that are there, by their anchors. */
  private Map<String, Old> old(
      RecordKind kind,
      String model,
      String condition,
      String value,
      Sql.RowReader<Optional<RecordItem>> item) {
    Map<String, Old> old = new LinkedHashMap<>();
    sql.each(
        r ->
            old.put(
                r.getString(4),
                new Old(
                    r.getLong(1),
                    r.getInt(2),
                    r.getString(3),
                    r.getBytes(5),
                    Optional.ofNullable(r.getString(7)),
                    item.read(r))),
        select(kind, model, condition),
        kind.slug(),
        value);
    return old;
  }

  /** Joined in this order: SQLite would else begin with all rows of the kind for each report. */
  static String select(RecordKind kind, String model, String condition) {
    return "SELECT t.row, t.number, t.id, t.anchor, s.terms, "
        + model
        + kind.owner().map(o -> ", t." + o).orElse(", NULL")
        + " FROM "
        + kind.table()
        + " t CROSS JOIN search_rows s ON s.kind = ?1 AND s.row = t.row WHERE "
        + condition;
  }

  private void replace(RecordKind kind, Map<String, Old> before, List<Line> lines, boolean told) {
    Map<String, Line> after = new LinkedHashMap<>();
    lines.forEach(l -> after.put(l.anchor(), l));
    before.forEach(
        (anchor, old) -> {
          Optional<Line> now = Optional.ofNullable(after.get(anchor));
          if (now.isEmpty() || !same(old, now.get())) {
            delete(kind, old.row());
          }
          if (now.isEmpty() && told) {
            old.item().ifPresent(i -> changes.withdrawn(kind, old.id(), old.owner(), anchor, i));
          }
        });
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

  private boolean same(Old old, Line line) {
    return old.isAt(line) && Arrays.equals(old.terms(), terms.pack(line.kind(), line.terms()));
  }

  private void tell(Optional<Old> was, Line line, boolean told) {
    if (!told) {
      return;
    }
    if (was.isEmpty()) {
      changes.added(line);
    } else {
      was.get()
          .item()
          .filter(i -> !afterId(i).equals(afterId(line.item())))
          .ifPresent(i -> changes.altered(line, i));
    }
  }

  /** A record that only has another number in its id has not changed. */
  private static String afterId(RecordItem item) {
    String whole = ModelCodec.write(item);
    return whole.substring(whole.indexOf(','));
  }

  private void delete(RecordKind kind, long row) {
    sql.update("DELETE FROM " + kind.table() + " WHERE row = ?", row);
  }

  private void insert(Line line) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("id", line.id());
    values.put("number", line.number());
    if (!line.kind().derivesAnchor()) {
      values.put("anchor", line.anchor());
    }
    line.owner().ifPresent(o -> values.put(line.kind().owner().orElseThrow(), o));
    values.putAll(line.columns().get());
    String table = line.kind().table();
    String places = String.join(", ", Collections.nCopies(values.size(), "?"));
    sql.update(
        "INSERT INTO "
            + table
            + " ("
            + String.join(", ", values.keySet())
            + ") VALUES ("
            + places
            + ")",
        values.values().toArray());
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
