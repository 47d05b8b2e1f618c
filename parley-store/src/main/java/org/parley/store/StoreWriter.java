package org.parley.store;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.dossier.DossierEngine;
import org.parley.model.CodePointSpan;
import org.parley.model.CodePoints;
import org.parley.model.Copy;
import org.parley.model.Fault;
import org.parley.model.Mention;
import org.parley.model.Reading;
import org.parley.model.ReportId;
import org.parley.text.Source;
import org.parley.text.Stated;

/**
 * Adds reports, each in one transaction: when {@link #add} has returned, the report outlives the
 * end of the process and of the machine, and before that nothing of it is to be seen. {@link #fold}
 * then puts together what all reports say. For one thread at a time.
 */
public final class StoreWriter implements AutoCloseable {
  /** Most reports or questions in one transaction, so that other writers need not wait long. */
  private static final int ROUND = 1000;

  /** How many of the rows that went are told to searches: what a few large runs take out. */
  static final int KEPT_GONE = 100_000;

  private final Sql sql;
  private final String version;
  private final List<String> inputs;
  private final Clock clock;
  private final TermDictionary terms;
  private final LineTable table;
  private final DossierEngine dossier;
  private final Changes.Sink changes;
  private Optional<Long> run = Optional.empty();

  StoreWriter(Sql sql, String version, List<String> inputs, Clock clock) {
    this.sql = sql;
    this.version = Objects.requireNonNull(version);
    this.inputs = List.copyOf(inputs);
    this.clock = Objects.requireNonNull(clock);
    this.terms = new TermDictionary(sql);
    this.changes = new Changes.Sink(sql, this::run);
    this.table = new LineTable(sql, terms, changes);
    this.dossier = new DossierEngine(new StoreDossier(sql, table, this::rewrite));
  }

  /** Whether the report is there as this version reads it. */
  public boolean has(ReportId report) {
    return sql.number(
            "SELECT count(*) FROM readings WHERE report = ? AND version = ?", report, version)
        > 0;
  }

  /** Whether this very report is there as this version reads it. */
  public boolean has(ReportId report, byte[] bytes) {
    return has(report)
        && sql.first(r -> r.getString(1), "SELECT sha256 FROM originals WHERE report = ?", report)
            .filter(Sha256.hex(bytes)::equals)
            .isPresent();
  }

  /** What came with a report of the store; nothing where it is not there. */
  public Stated stated(ReportId report) {
    return sql.first(
            r -> ModelCodec.stated(r.getString(1)),
            "SELECT stated FROM originals WHERE report = ?",
            report)
        .orElse(Stated.NOTHING);
  }

  /** Adds a report, unless it is there and this version read it. */
  public Added add(Source source, byte[] bytes, Reading reading) {
    return has(source.id(), bytes) ? Added.SAME : put(source, bytes, reading);
  }

  /** Adds a report, or puts this reading in place of an earlier one. */
  public Added put(Source source, byte[] bytes, Reading reading) {
    if (!source.id().equals(reading.report().id())) {
      throw new IllegalArgumentException("a reading of another source: " + reading.report().id());
    }
    List<Line> lines = ReadingLines.of(reading, Optional.empty());
    return transaction(() -> put(source, bytes, reading, lines));
  }

  private interface Work<T> {
    T done();
  }

  private <T> T transaction(Work<T> work) {
    List<T> result = new ArrayList<>();
    Optional<Long> before = run;
    boolean done = false;
    try {
      sql.transaction(() -> result.add(work.done()));
      done = true;
    } finally {
      if (!done) {
        terms.forget();
        run = before;
      }
    }
    return result.get(0);
  }

  private Added put(Source source, byte[] bytes, Reading reading, List<Line> lines) {
    Optional<String> sha =
        sql.first(
            r -> r.getString(1), "SELECT sha256 FROM originals WHERE report = ?", source.id());
    if (sha.isEmpty()) {
      insert(source, bytes, reading, lines);
    } else if (sha.get().equals(Sha256.hex(bytes))) {
      replace(source, reading, lines);
    } else {
      return Added.REFUSED;
    }
    dossier.changed(reading);
    return sha.isEmpty() ? Added.NEW : Added.READ_AGAIN;
  }

  private void insert(Source source, byte[] bytes, Reading reading, List<Line> lines) {
    sql.update(
        "INSERT INTO originals VALUES"
            + " (?, (SELECT coalesce(max(position), 0) + 1 FROM originals), ?, ?, ?, ?, ?, ?, ?)",
        source.id(),
        Sha256.hex(bytes),
        bytes.length,
        Gzip.pack(bytes),
        source.input(),
        source.format().slug(),
        source.original(),
        ModelCodec.write(Stated.of(source)));
    sql.update(
        "INSERT INTO readings VALUES (?, ?, ?, ?, ?, NULL, ?)",
        source.id(),
        version,
        run(),
        ModelCodec.FORM,
        ModelCodec.pack(reading),
        digest(reading, Optional.empty()));
    table.add(lines);
    addMentions(reading);
    changes.added(lines.get(0));
  }

  private void replace(Source source, Reading reading, List<Line> lines) {
    Optional<StoredReport> before = before(source.id());
    if (before.isEmpty() || !namesTheSame(source.id(), reading)) {
      dossier.forgetActors();
    }
    replace(before, reading, lines, true);
    sql.update(
        "UPDATE originals SET stated = ? WHERE report = ?",
        ModelCodec.write(Stated.of(source)),
        source.id());
    sql.update(
        "UPDATE readings SET version = ?, run = ?, form = ?, reading = ?, resolved = NULL,"
            + " digest = ? WHERE report = ?",
        version,
        run(),
        ModelCodec.FORM,
        ModelCodec.pack(reading),
        digest(reading, Optional.empty()),
        source.id());
  }

  /** The report as it is in the store; empty where it was kept in a form of another version. */
  private Optional<StoredReport> before(ReportId report) {
    try {
      return new StoredReports(sql).find(report);
    } catch (StoreException e) {
      return Optional.empty();
    }
  }

  private boolean namesTheSame(ReportId report, Reading now) {
    return new StoredReports(sql).alone(report).orElseThrow().actors().equals(now.actors());
  }

  /** Mentions go first and come last: they are counted by the outlet that their report names. */
  private void replace(Optional<StoredReport> before, Reading now, List<Line> lines, boolean told) {
    String report = now.report().id().value();
    Optional<ReportItems> items = before.map(b -> ReportItems.of(b.reading()));
    sql.update("DELETE FROM mentions WHERE report = ?", report);
    for (RecordKind kind : RecordKind.OF_A_REPORT) {
      List<Line> of = lines.stream().filter(l -> l.kind() == kind).toList();
      table.replace(kind, report, id -> items.flatMap(i -> i.find(kind, id)), of, told);
    }
    addMentions(now);
  }

  private void addMentions(Reading reading) {
    CodePoints in = CodePoints.of(reading.report().original());
    for (Mention m : reading.mentions()) {
      CodePointSpan span = in.of(m.span());
      sql.update(
          "INSERT OR IGNORE INTO mentions VALUES (?, ?, ?, ?, ?, ?)",
          reading.report().id(),
          m.actor(),
          m.text(),
          span.start(),
          span.end(),
          m.resolvedBy().slug());
    }
  }

  /** Whether reports have come that the talks, disputes and actors do not know yet. */
  public boolean stale() {
    return dossier.isStale();
  }

  /**
   * Puts together what all reports say, if any has come since: what it costs grows with what has
   * come and with what bears on the same questions. Readers see the state before until it is done,
   * or that of one of its rounds.
   */
  public void fold() {
    fold(ROUND);
  }

  void fold(int round) {
    if (!stale()) {
      return;
    }
    while (stale()) {
      transaction(
          () -> {
            dossier.round(round);
            return true;
          });
    }
    prune();
  }

  /** What has been told to searches as gone; one that is farther behind begins anew. */
  private void prune() {
    sql.update(
        "DELETE FROM search_gone WHERE seq <= (SELECT max(seq) FROM search_gone) - ?", KEPT_GONE);
  }

  private void rewrite(Reading resolved, Optional<Copy> copy) {
    ReportId report = resolved.report().id();
    String digest = digest(resolved, copy);
    if (digest.equals(
        sql.first(r -> r.getString(1), "SELECT digest FROM readings WHERE report = ?", report)
            .orElseThrow())) {
      return;
    }
    boolean told = sql.number("SELECT run <> ? FROM readings WHERE report = ?", run(), report) > 0;
    replace(before(report), resolved, ReadingLines.of(resolved, copy), told);
    List<String[]> ids =
        sql.list(
            r -> new String[] {r.getString(1), r.getString(2)},
            "SELECT actor, joined FROM named JOIN known USING (actor)"
                + " WHERE report = ? AND joined <> actor ORDER BY actor",
            report);
    sql.update(
        "UPDATE readings SET digest = ?, resolved = ? WHERE report = ?",
        digest,
        Optional.of(ids).filter(i -> !i.isEmpty()).map(ModelCodec::write),
        report);
  }

  /** What was wrong with the inputs of this run. */
  public void faults(List<Fault> faults) {
    if (faults.isEmpty() || run.isEmpty()) {
      return;
    }
    transaction(
        () -> {
          for (Fault f : faults) {
            sql.update(
                "INSERT INTO faults VALUES (?, ?, ?, ?)", run(), f.input(), f.where(), f.what());
          }
          return faults.size();
        });
  }

  /** The run begins with the first thing that it writes. */
  private long run() {
    if (run.isEmpty()) {
      sql.update(
          "INSERT INTO runs (version, began, inputs) VALUES (?, ?, ?)",
          version,
          now(),
          ModelCodec.write(inputs));
      run = Optional.of(sql.number("SELECT last_insert_rowid()"));
    }
    return run.get();
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static String digest(Reading reading, Optional<Copy> copy) {
    return Sha256.hex(ModelCodec.bytes(reading), ModelCodec.write(copy));
  }

  @Override
  public void close() {
    try (sql) {
      run.ifPresent(r -> sql.update("UPDATE runs SET ended = ? WHERE run = ?", now(), r));
    }
  }
}
