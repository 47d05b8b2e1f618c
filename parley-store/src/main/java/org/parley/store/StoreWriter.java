package org.parley.store;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.parley.dossier.DossierEngine;
import org.parley.io.output.RecordLines;
import org.parley.model.Copy;
import org.parley.model.Fault;
import org.parley.model.Mention;
import org.parley.model.Reading;
import org.parley.text.Source;
import org.parley.text.TextReader;

/**
 * Adds reports, each in one transaction: when {@link #add} has returned, the report outlives the
 * end of the process and of the machine, and before that nothing of it is to be seen. {@link #fold}
 * then puts together what all reports say. For one thread at a time.
 */
public final class StoreWriter implements AutoCloseable {
  /** Most reports or questions in one transaction, so that other writers need not wait long. */
  private static final int ROUND = 1000;

  private final Sql sql;
  private final String version;
  private final List<String> inputs;
  private final Clock clock;
  private final TermDictionary terms;
  private final LineTable table;
  private final DossierEngine dossier;
  private final Changes.Sink changes;
  private final TextReader texts = new TextReader();
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
  public boolean has(String report) {
    return sql.number(
            "SELECT count(*) FROM readings WHERE report = ? AND version = ?", report, version)
        > 0;
  }

  /** Adds a report, unless it is there and this version read it. */
  public Added add(Source source, byte[] bytes, Reading reading) {
    return has(source.id()) ? Added.SAME : put(source, bytes, reading);
  }

  /** Adds a report, or puts this reading in place of an earlier one. */
  public Added put(Source source, byte[] bytes, Reading reading) {
    if (!source.id().equals(reading.report().id())) {
      throw new IllegalArgumentException("a reading of another source: " + reading.report().id());
    }
    String body = texts.read(source).body().shown();
    RecordLines json = RecordLines.of(reading, Optional.empty());
    List<Line> lines = ReadingLines.of(reading, body, json);
    return transaction(() -> put(source, bytes, reading, lines, json));
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

  private Added put(
      Source source, byte[] bytes, Reading reading, List<Line> lines, RecordLines json) {
    Optional<String> sha =
        sql.first(
            r -> r.getString(1), "SELECT sha256 FROM originals WHERE report = ?", source.id());
    if (sha.isEmpty()) {
      insert(source, bytes, reading, lines);
    } else if (sha.get().equals(Sha256.hex(bytes))) {
      replace(source, reading, lines);
    } else {
      throw new StoreException(
          source.input() + " and a report of the store share the id " + source.id());
    }
    mentions(reading, json);
    dossier.changed(reading);
    return sha.isEmpty() ? Added.NEW : Added.READ_AGAIN;
  }

  private void insert(Source source, byte[] bytes, Reading reading, List<Line> lines) {
    sql.update(
        "INSERT INTO originals VALUES"
            + " (?, (SELECT coalesce(max(position), 0) + 1 FROM originals), ?, ?, ?, ?, ?, ?)",
        source.id(),
        Sha256.hex(bytes),
        bytes.length,
        ModelJson.zip(bytes),
        source.input(),
        source.format().slug(),
        source.original());
    sql.update(
        "INSERT INTO readings VALUES (?, ?, ?, ?, ?, NULL)",
        source.id(),
        version,
        run(),
        hash(lines, reading),
        ModelJson.pack(reading));
    table.add(lines);
    Line report = lines.get(0);
    changes.added(report.kind(), report.id(), report.anchor(), report.json());
  }

  private void replace(Source source, Reading reading, List<Line> lines) {
    if (!namesTheSame(source, reading)) {
      dossier.forgetActors();
    }
    sql.update(
        "UPDATE readings SET version = ?, run = ?, rows_sha256 = ?, alone = ?, joined = NULL"
            + " WHERE report = ?",
        version,
        run(),
        hash(lines, reading),
        ModelJson.pack(reading),
        source.id());
    replace(source.id(), lines, true);
    sql.update("DELETE FROM mentions WHERE report = ?", source.id());
  }

  /** Not so where the earlier reading was kept by a version of another shape. */
  private boolean namesTheSame(Source source, Reading now) {
    byte[] before =
        sql.first(r -> r.getBytes(1), "SELECT alone FROM readings WHERE report = ?", source.id())
            .orElseThrow();
    try {
      return ModelJson.unpack(before, source.original()).actors().equals(now.actors());
    } catch (StoreException e) {
      return false;
    }
  }

  private void replace(String report, List<Line> lines, boolean told) {
    for (RecordKind kind : RecordKind.OF_A_REPORT) {
      List<Line> of = lines.stream().filter(l -> l.kind() == kind).toList();
      table.replace(kind, kind.reportColumn(), report, of, told);
    }
  }

  private void mentions(Reading reading, RecordLines json) {
    for (Mention m : reading.mentions()) {
      sql.update(
          "INSERT INTO mentions VALUES (?1, ?2, ?3, ?4, ?5, ?6,"
              + " (SELECT coalesce(outlet, input) FROM reports WHERE id = ?1))",
          reading.report().id(),
          m.actor(),
          m.text(),
          json.codePoint(reading.report().id(), m.span().start()),
          json.codePoint(reading.report().id(), m.span().end()),
          m.resolvedBy());
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
    while (stale()) {
      transaction(
          () -> {
            dossier.round(round);
            return true;
          });
    }
  }

  private void rewrite(Reading alone, Reading joined, Optional<Copy> copy) {
    RecordLines json = RecordLines.of(joined, copy);
    String report = joined.report().id();
    String hash = hash(ReadingLines.of(joined, "", json), joined);
    if (sql.number(
            "SELECT count(*) FROM readings WHERE report = ? AND rows_sha256 = ?", report, hash)
        > 0) {
      return;
    }
    String body =
        sql.first(r -> r.getString(1), "SELECT text FROM reports WHERE id = ?", report)
            .orElseThrow();
    boolean told = sql.number("SELECT run <> ? FROM readings WHERE report = ?", run(), report) > 0;
    replace(report, ReadingLines.of(joined, body, json), told);
    sql.update("DELETE FROM mentions WHERE report = ?", report);
    mentions(joined, json);
    sql.update(
        "UPDATE readings SET rows_sha256 = ?, joined = ? WHERE report = ?",
        hash,
        joined.equals(alone) ? Optional.empty() : ModelJson.pack(joined),
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
          ModelJson.write(inputs));
      run = Optional.of(sql.number("SELECT last_insert_rowid()"));
    }
    return run.get();
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static String hash(List<Line> lines, Reading reading) {
    StringBuilder all = new StringBuilder();
    for (Line l : lines) {
      all.append(l.id()).append('\t').append(l.anchor()).append('\t').append(l.json());
      l.terms().forEach(t -> all.append('\t').append(t.facet()).append('=').append(t.value()));
      all.append('\n');
    }
    reading.actors().forEach(a -> all.append(a.id()).append('\t'));
    reading.mentions().forEach(m -> all.append(m.actor()).append('\t'));
    return Sha256.hex(all.toString());
  }

  @Override
  public void close() {
    try (sql) {
      run.ifPresent(r -> sql.update("UPDATE runs SET ended = ? WHERE run = ?", now(), r));
    }
  }
}
