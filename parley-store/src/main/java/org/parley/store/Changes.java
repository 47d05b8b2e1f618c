package org.parley.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.parley.model.Fault;

/** What each run added, altered or withdrew, and its faults. */
public final class Changes {
  private final Connections connections;

  Changes(Connections connections) {
    this.connections = connections;
  }

  /** The last runs, the latest first. */
  public List<RunSummary> runs(int most) {
    return connections.read(
        sql ->
            sql.list(
                r ->
                    new RunSummary(
                        r.getLong(1),
                        r.getString(2),
                        r.getString(3),
                        Optional.ofNullable(r.getString(4)),
                        List.of(ModelJson.read(r.getString(5), String[].class)),
                        counts(sql, r.getLong(1))),
                "SELECT run, version, began, ended, inputs FROM runs ORDER BY run DESC LIMIT ?",
                most));
  }

  private static Map<String, Long> counts(Sql sql, long run) {
    Map<String, Long> counts = new TreeMap<>();
    sql.each(
        r -> counts.put(r.getString(1), r.getLong(2)),
        "SELECT what, count(*) FROM changes WHERE run = ? GROUP BY what",
        run);
    return counts;
  }

  /**
   * Changes of a run in the order they were made.
   *
   * @param after the number of the last change already seen, 0 to begin
   */
  public List<Change> of(long run, long after, int most) {
    return changes("WHERE run = ? AND change > ? ORDER BY change LIMIT ?", run, after, most);
  }

  /** The life of one record, the latest change first. */
  public List<Change> of(RecordKind kind, String id) {
    return changes("WHERE kind = ? AND id = ? ORDER BY change DESC", kind.slug(), id);
  }

  /** Withdrawals in the order they were made, after a change already seen (0 to begin). */
  public List<Change> withdrawn(long after, int most) {
    return changes("WHERE what = 'withdrawn' AND change > ? ORDER BY change LIMIT ?", after, most);
  }

  /** Where a record of this id once stood and no longer does: its withdrawal. */
  public Optional<Change> withdrawn(RecordKind kind, String id) {
    return of(kind, id).stream().filter(c -> c.what().equals("withdrawn")).findFirst();
  }

  public List<Fault> faults(long run) {
    return connections.read(
        sql ->
            sql.list(
                r -> new Fault(r.getString(1), r.getString(2), r.getString(3)),
                "SELECT input, place, what FROM faults WHERE run = ? ORDER BY rowid",
                run));
  }

  private List<Change> changes(String where, Object... values) {
    return connections.read(
        sql ->
            sql.list(
                r ->
                    new Change(
                        r.getLong(1),
                        r.getLong(2),
                        RecordKind.of(r.getString(3)).orElseThrow(),
                        r.getString(4),
                        r.getString(5),
                        Optional.ofNullable(r.getString(6)),
                        Optional.ofNullable(r.getString(7))),
                "SELECT change, run, kind, id, what, before, after FROM changes " + where,
                values));
  }

  /** Writes down the changes of the run that is going on. */
  static final class Sink {
    private final Sql sql;
    private final LongSupplier run;

    Sink(Sql sql, LongSupplier run) {
      this.sql = sql;
      this.run = run;
    }

    void added(RecordKind kind, String id, String anchor, String json) {
      write(kind, id, "added", anchor, Optional.empty(), Optional.of(json));
    }

    void altered(RecordKind kind, String id, String anchor, String before, String after) {
      write(kind, id, "altered", anchor, Optional.of(before), Optional.of(after));
    }

    void withdrawn(RecordKind kind, String id, String anchor, String json) {
      write(kind, id, "withdrawn", anchor, Optional.of(json), Optional.empty());
    }

    private void write(
        RecordKind kind,
        String id,
        String what,
        String anchor,
        Optional<String> before,
        Optional<String> after) {
      sql.update(
          "INSERT INTO changes (run, kind, id, what, anchor, before, after)"
              + " VALUES (?, ?, ?, ?, ?, ?, ?)",
          run.getAsLong(),
          kind.slug(),
          id,
          what,
          anchor,
          before,
          after);
    }
  }
}
