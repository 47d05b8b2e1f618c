package org.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
      String anchor,
      String json,
      String text,
      String model,
      byte[] terms) {}

  /** Adds lines where none are of their owner. */
  void add(List<Line> lines) {
    lines.forEach(l -> insert(l, Optional.empty()));
  }

  /**
   * Replaces the lines of one kind whose {@code column} is {@code value}.
   *
   * @param told whether what changes is news; a report that this run added is told as a whole
   */
  void replace(RecordKind kind, String column, String value, List<Line> lines, boolean told) {
    Map<String, Old> before = new LinkedHashMap<>();
    sql.each(r -> before.put(r.getString(4), old(r)), where(kind, column), kind.slug(), value);
    Map<String, Line> after = new HashMap<>();
    lines.forEach(l -> after.put(l.anchor(), l));
    for (Old o : before.values()) {
      Optional<Line> now = Optional.ofNullable(after.get(o.anchor()));
      if (now.isEmpty() || !same(o, now.get())) {
        delete(kind, o.row());
      }
      if (now.isEmpty() && told) {
        changes.withdrawn(kind, o.id(), o.anchor(), o.json());
      }
    }
    for (Line line : lines) {
      Optional<Old> was = Optional.ofNullable(before.get(line.anchor()));
      if (was.isEmpty() || !same(was.get(), line)) {
        insert(line, Optional.empty());
        tell(was.map(Old::json), line, told);
      } else if (was.get().number() != line.number()) {
        renumber(kind, was.get().row(), line.number());
      }
    }
  }

  private record Kept(long row, int number, String id, String model, byte[] terms) {}

  /** Replaces the talks, moves or disputes of one question. */
  void replace(RecordKind kind, String question, List<Draft> drafts) {
    Map<String, Kept> before = new LinkedHashMap<>();
    sql.each(
        r ->
            before.put(
                apart(before, r.getString(1)),
                new Kept(r.getLong(2), r.getInt(3), r.getString(4), r.getString(5), r.getBytes(6))),
        "SELECT t.anchor, t.row, t.number, t.id, t.model, s.terms FROM "
            + kind.table()
            + " t CROSS JOIN search_rows s ON s.kind = ? AND s.row = t.row WHERE t.question = ?",
        kind.slug(),
        question);
    List<Draft> changed = new ArrayList<>();
    Set<String> gone = new LinkedHashSet<>(before.keySet());
    for (Draft d : drafts) {
      Optional<Kept> was = Optional.ofNullable(before.get(d.anchor()));
      if (was.isPresent() && same(was.get(), d)) {
        gone.remove(d.anchor());
        if (was.get().number() != d.number()) {
          renumber(kind, was.get().row(), d.number());
        }
      } else {
        changed.add(d);
      }
    }
    Map<String, String> json = new HashMap<>();
    for (String anchor : gone) {
      json.put(anchor, json(kind, before.get(anchor).row()));
      delete(kind, before.get(anchor).row());
    }
    for (Draft d : changed) {
      Line line = d.line();
      insert(line, Optional.of(question));
      tell(Optional.ofNullable(json.remove(d.anchor())), line, true);
    }
    json.forEach((anchor, was) -> changes.withdrawn(kind, before.get(anchor).id(), anchor, was));
  }

  /** A store from before questions has the lines of all in one, and anchors that are alike. */
  private static String apart(Map<String, Kept> before, String anchor) {
    String own = anchor;
    for (int alike = 2; before.containsKey(own); alike++) {
      own = anchor + " #" + alike;
    }
    return own;
  }

  private boolean same(Kept was, Draft now) {
    return was.id().equals(now.id())
        && was.model().equals(now.model())
        && Arrays.equals(was.terms(), terms.pack(now.kind(), now.terms()));
  }

  private String json(RecordKind kind, long row) {
    return sql.first(
            r -> r.getString(1), "SELECT json FROM " + kind.table() + " WHERE row = ?", row)
        .orElseThrow();
  }

  private void renumber(RecordKind kind, long row, int number) {
    sql.update("UPDATE " + kind.table() + " SET number = ? WHERE row = ?", number, row);
  }

  private void tell(Optional<String> was, Line line, boolean told) {
    if (was.isEmpty() && told) {
      changes.added(line.kind(), line.id(), line.anchor(), line.json());
    }
    was.filter(json -> told && !afterId(json).equals(afterId(line.json())))
        .ifPresent(
            json -> changes.altered(line.kind(), line.id(), line.anchor(), json, line.json()));
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
        && Arrays.equals(old.terms(), terms.pack(line.kind(), line.terms()));
  }

  private static Old old(ResultSet r) throws SQLException {
    return new Old(
        r.getLong(1),
        r.getInt(2),
        r.getString(3),
        r.getString(4),
        r.getString(5),
        r.getString(6),
        r.getString(7),
        r.getBytes(8));
  }

  /** Joined in this order: SQLite would else begin with all rows of the kind for each report. */
  static String where(RecordKind kind, String column) {
    return "SELECT t.row, t.number, t.id, t.anchor, t.json, t.text, "
        + (kind.hasModel() ? "t.model" : "NULL")
        + ", s.terms FROM "
        + kind.table()
        + " t CROSS JOIN search_rows s ON s.kind = ? AND s.row = t.row WHERE t."
        + column
        + " = ?";
  }

  private void delete(RecordKind kind, long row) {
    sql.update("DELETE FROM " + kind.table() + " WHERE row = ?", row);
  }

  private void insert(Line line, Optional<String> question) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("id", line.id());
    values.put("number", line.number());
    values.put("anchor", line.anchor());
    values.put("text", line.text());
    values.put("json", line.json());
    line.model().ifPresent(m -> values.put("model", m));
    line.owner().ifPresent(o -> values.put(line.kind().owner().orElseThrow(), o));
    question.ifPresent(q -> values.put("question", q));
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
