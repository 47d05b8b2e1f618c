package org.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.parley.model.Fault;
import org.parley.model.RecordItem;
import org.parley.model.Report;

/** What each run added, altered or withdrew, and its faults. */
public final class Changes {
  private final Connections connections;
  private final Entries entries;

  Changes(Connections connections, Entries entries) {
    this.connections = connections;
    this.entries = entries;
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
                        List.of(ModelCodec.read(r.getString(5), String[].class)),
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
            sql
                .list(
                    Raw::of,
                    "SELECT change, run, kind, id, owner, what, form, before, after FROM changes "
                        + where,
                    values)
                .stream()
                .map(raw -> raw.change(raw.owning(sql, entries)))
                .toList());
  }

  private record Raw(
      long number,
      long run,
      RecordKind kind,
      String id,
      Optional<String> owner,
      String what,
      int form,
      byte[] before,
      byte[] after) {
    static Raw of(ResultSet r) throws SQLException {
      return new Raw(
          r.getLong(1),
          r.getLong(2),
          RecordKind.of(r.getString(3)).orElseThrow(),
          r.getString(4),
          Optional.ofNullable(r.getString(5)),
          r.getString(6),
          r.getInt(7),
          r.getBytes(8),
          r.getBytes(9));
    }

    /** The report in which the record stands, as it is now. */
    private Optional<StoredReport> owning(Sql sql, Entries entries) {
      return kind.ofReport() ? entries.report(sql, owner.orElse(id)) : Optional.empty();
    }

    Change change(Optional<StoredReport> report) {
      return new Change(number, run, kind, id, what, entry(before, report), entry(after, report));
    }

    private Optional<Entry> entry(byte[] packed, Optional<StoredReport> report) {
      return Optional.ofNullable(packed)
          .flatMap(p -> ModelCodec.readable(p, form, kind.type()))
          .map(i -> new Entry(kind, id, owner, whole(i, report), report));
    }

    private static RecordItem whole(RecordItem item, Optional<StoredReport> report) {
      return item instanceof Report r && report.isPresent()
          ? ModelCodec.with(r, report.get().original(), report.get().report().text())
          : item;
    }
  }

  /** Writes down the changes of the run that is going on. */
  static final class Sink {
    private final Sql sql;
    private final LongSupplier run;

    Sink(Sql sql, LongSupplier run) {
      this.sql = sql;
      this.run = run;
    }

    void added(Line line) {
      write(
          line.kind(),
          line.id(),
          line.owner(),
          "added",
          line.anchor(),
          Optional.empty(),
          Optional.of(line.item()));
    }

    void altered(Line line, RecordItem before) {
      write(
          line.kind(),
          line.id(),
          line.owner(),
          "altered",
          line.anchor(),
          Optional.of(before),
          Optional.of(line.item()));
    }

    void withdrawn(
        RecordKind kind, String id, Optional<String> owner, String anchor, RecordItem item) {
      write(kind, id, owner, "withdrawn", anchor, Optional.of(item), Optional.empty());
    }

    private void write(
        RecordKind kind,
        String id,
        Optional<String> owner,
        String what,
        String anchor,
        Optional<RecordItem> before,
        Optional<RecordItem> after) {
      sql.update(
          "INSERT INTO changes (run, kind, id, owner, what, anchor, form, before, after)"
              + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
          run.getAsLong(),
          kind.slug(),
          id,
          owner,
          what,
          anchor,
          ModelCodec.FORM,
          before.map(ModelCodec::pack),
          after.map(ModelCodec::pack));
    }
  }
}
