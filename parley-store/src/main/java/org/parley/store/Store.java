package org.parley.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.Deed;
import org.parley.model.Dispute;
import org.parley.model.Format;
import org.parley.model.Move;
import org.parley.model.Original;
import org.parley.model.Reading;
import org.parley.model.ReportId;
import org.parley.model.Revision;
import org.parley.model.Slug;
import org.parley.model.Talk;
import org.parley.model.TalkStatus;

/**
 * The record of a desk in one SQLite file. Safe for many threads; other processes may read and
 * write the same file meanwhile. What a call reads is one state of the record.
 */
public final class Store implements AutoCloseable {
  private final Connections connections;
  private final Clock clock;
  private final Entries entries = new Entries();
  private final Search search;

  private Store(Connections connections, Clock clock) {
    this.connections = connections;
    this.clock = clock;
    this.search = new Search(connections, entries);
  }

  /**
   * Opens the store in {@code file}, makes it if missing, and brings it to this version's schema.
   */
  public static Store open(Path file) {
    return open(file, Clock.systemUTC());
  }

  static Store open(Path file, Clock clock) {
    new StoreFile(file).mayBeStore();
    return migrated(file, clock);
  }

  /**
   * Opens a store that is there, and brings it to this version's schema.
   *
   * @throws StoreException also where the file is missing or empty; nothing is made
   */
  public static Store existing(Path file) {
    new StoreFile(file).mustBeStore();
    return migrated(file, Clock.systemUTC());
  }

  private static Store migrated(Path file, Clock clock) {
    Objects.requireNonNull(clock);
    Connections connections = new Connections(file);
    try (Sql sql = connections.writer()) {
      Migrations.bundled().apply(sql);
    } catch (StoreException e) {
      throw String.valueOf(e.getMessage()).contains(file.toString())
          ? e
          : new StoreException(file + ": " + e.getMessage(), e);
    }
    return new Store(connections, clock);
  }

  /**
   * Begins a run that adds reports.
   *
   * @param version of Parley, which reads them
   * @param inputs as the command line names them
   */
  public StoreWriter write(String version, List<String> inputs) {
    return new StoreWriter(connections.writer(), version, inputs, clock);
  }

  /** Lists, filters, counts and full-text search. */
  public Search search() {
    return search;
  }

  /** What each run added, altered or withdrew. */
  public Changes changes() {
    return new Changes(connections, entries);
  }

  /** What people say about records. */
  public Review review() {
    return new Review(connections, search, clock);
  }

  /** Who may use the desk over a network. */
  public Accounts accounts() {
    return new Accounts(connections, clock);
  }

  /** Saved filters whose news is told. */
  public Watches watches() {
    return new Watches(connections, clock);
  }

  /** What runs added or altered, by filter. */
  public News news() {
    return new News(connections, search, entries);
  }

  /** Whether reports have come that the talks, disputes and actors do not know yet. */
  public boolean stale() {
    return connections.read(s -> s.number("SELECT changed <> folded FROM state")) > 0;
  }

  public Optional<Entry> record(RecordKind kind, String id) {
    return connections.read(s -> entries.where(s, kind, "WHERE t.id = ?", id)).stream().findFirst();
  }

  /** Those of these records that there are, by id. */
  public List<Entry> records(RecordKind kind, Collection<String> ids) {
    return connections.read(
        s ->
            entries.where(
                s,
                kind,
                "WHERE t.id IN (SELECT value FROM json_each(?)) ORDER BY t.id",
                ModelCodec.write(ids)));
  }

  /** The records of one report, or the moves of one talk, in their own order. */
  public List<Entry> records(RecordKind kind, String owner) {
    if (kind.owner().isEmpty()) {
      throw new IllegalArgumentException("of none: " + kind);
    }
    return connections.read(
        s -> entries.where(s, kind, "WHERE " + kind.in("?1") + " ORDER BY t.number", owner));
  }

  /** The texts that the offsets of these reports point into, by the reports' ids. */
  public Map<ReportId, Original> originals(Collection<ReportId> reports) {
    Map<ReportId, Original> texts = new TreeMap<>();
    connections.read(
        s -> {
          s.each(
              r ->
                  texts.put(
                      new ReportId(r.getString(1)),
                      new Original(
                          Slug.of(Format.values(), r.getString(2)).orElseThrow(), r.getString(3))),
              "SELECT report, format, text FROM originals WHERE report IN (SELECT value FROM json_each(?))",
              ModelCodec.write(reports));
          return texts;
        });
    return texts;
  }

  /** Those of these reports that there are, without their texts. */
  public List<ReportBrief> briefs(Collection<ReportId> reports) {
    return connections.read(
        s ->
            s.list(
                r ->
                    new ReportBrief(
                        new ReportId(r.getString(1)),
                        Optional.ofNullable(r.getString(2)),
                        r.getString(3),
                        Optional.ofNullable(r.getString(4)),
                        Optional.ofNullable(r.getString(5))),
                "SELECT id, outlet, input, title, published FROM reports"
                    + " WHERE id IN (SELECT value FROM json_each(?))",
                ModelCodec.write(reports)));
  }

  /** A report with its actors as all reports together know them. */
  public Optional<StoredReport> report(ReportId id) {
    return connections.read(s -> new StoredReports(s).find(id).map(r -> Entries.known(s, r)));
  }

  /** The reading of a report as made from it alone. */
  public Optional<Reading> alone(ReportId id) {
    return connections.read(s -> new StoredReports(s).alone(id));
  }

  /** A report's input as it was given. */
  public Optional<StoredOriginal> original(ReportId id) {
    return connections.read(
        s ->
            s.first(
                r ->
                    new StoredOriginal(
                        r.getString(1),
                        Slug.of(Format.values(), r.getString(2)).orElseThrow(),
                        Gzip.unpack(r.getBytes(3)),
                        r.getString(4),
                        ModelCodec.stated(r.getString(5))),
                "SELECT input, format, bytes, text, stated FROM originals WHERE report = ?",
                id));
  }

  /**
   * What is wrong with the file, its originals, or rows that must stand beside others; empty where
   * the store is whole.
   */
  public List<String> check() {
    List<String> faults = new ArrayList<>(connections.read(s -> new StoreCheck(s).faults()));
    try (Sql sql = connections.looker()) {
      faults.addAll(new WordIndexCheck(sql).faults());
    }
    return faults;
  }

  /** The ids of all reports, in the order they came. */
  public List<ReportId> reports() {
    return connections.read(
        s ->
            s.list(
                r -> new ReportId(r.getString(1)),
                "SELECT report FROM originals ORDER BY position"));
  }

  /** Takes the records of one kind in the order in which {@code parley read} writes them. */
  public void each(RecordKind kind, Consumer<Entry> taker) {
    connections.read(
        s -> {
          entries.each(s, kind, row -> true, taker);
          return kind;
        });
  }

  /** The first row of a kind in which another store is not as this one. */
  public Optional<Difference> firstDifference(RecordKind kind, Store other) {
    return connections.read(
        here -> other.connections.read(there -> RowDifference.first(kind, here, there)));
  }

  /** The tables that follow from the originals and are no kind of record. */
  public static List<String> derivedTables() {
    return Stream.of(DerivedTable.values()).map(DerivedTable::slug).toList();
  }

  /** The first row of a derived table in which another store is not as this one. */
  public Optional<Difference> firstDifference(String derivedTable, Store other) {
    DerivedTable table = DerivedTable.valueOf(derivedTable.toUpperCase(Locale.ROOT));
    return connections.read(
        here -> other.connections.read(there -> TableDifference.first(table, here, there)));
  }

  public Optional<Talk> talk(String id) {
    return connections.read(
        s ->
            model(s, RecordKind.TALKS, id, Talk.class)
                .map(
                    talk ->
                        talk.withMoves(
                            s.list(
                                r -> ModelCodec.read(r.getString(1), Move.class),
                                "SELECT model FROM moves WHERE talk = ? ORDER BY number",
                                id))));
  }

  /**
   * How a talk stood at the end of a day, empty where no move had come. A move without a day counts
   * from that of the earliest report that tells it; without either it is left out.
   */
  public Optional<TalkStateAt> stood(String talk, LocalDate on) {
    return connections.read(
        s ->
            s.first(
                r ->
                    new TalkStateAt(
                        Slug.of(TalkStatus.values(), r.getString(1)).orElseThrow(), r.getInt(2)),
                "SELECT status, moves FROM standings WHERE talk = ? AND day <= ?"
                    + " ORDER BY day DESC LIMIT 1",
                talk,
                on.toString()));
  }

  public Optional<Dispute> dispute(String id) {
    return model(RecordKind.DISPUTES, id, Dispute.class);
  }

  public Optional<Deed> deed(String id) {
    return model(RecordKind.DEEDS, id, Deed.class);
  }

  public Optional<Revision> revision(String id) {
    return model(RecordKind.REVISIONS, id, Revision.class);
  }

  public Optional<Actor> actor(ActorId id) {
    return model(RecordKind.ACTORS, id.value(), Actor.class);
  }

  /** Those of these actors that the record knows, by id, without their offices and other names. */
  public List<Actor> actors(Collection<ActorId> ids) {
    return connections.read(s -> Entries.actors(s, ids));
  }

  /** The actors that are called so, whatever the capitals, without their offices. */
  public List<Actor> named(String name) {
    return connections.read(s -> Entries.named(s, name));
  }

  private <T> Optional<T> model(RecordKind kind, String id, Class<T> type) {
    return connections.read(s -> model(s, kind, id, type));
  }

  private static <T> Optional<T> model(Sql sql, RecordKind kind, String id, Class<T> type) {
    return sql.first(
        r -> ModelCodec.read(r.getString(1), type),
        "SELECT model FROM " + kind.table() + " WHERE id = ?",
        id);
  }

  /** How the outlets call an actor, the most frequent first. */
  public List<Called> called(ActorId actor, int most) {
    return connections.read(
        s ->
            s.list(
                r -> new Called(r.getString(1), r.getString(2), r.getInt(3)),
                "SELECT outlet, text, count FROM called WHERE actor = ?"
                    + " ORDER BY count DESC, outlet, text LIMIT ?",
                actor,
                most));
  }

  /** How many records of each kind there are. */
  public Map<RecordKind, Long> counts() {
    Map<RecordKind, Long> counts = new TreeMap<>();
    for (RecordKind kind : RecordKind.values()) {
      counts.put(kind, search.count(Filter.of(kind)));
    }
    return counts;
  }

  /**
   * Copies the store as it stands, also while others write to it.
   *
   * @param file which must not be there yet
   */
  public void backUp(Path file) {
    new Backup(connections).to(file);
  }

  @Override
  public void close() {
    search.close();
    connections.close();
  }
}
