package org.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.roaringbitmap.RoaringBitmap;

/**
 * The filters' sets of rows, in memory, kept up with the file: before each answer it takes in what
 * was committed since, by whichever process, and no more than that.
 */
final class SearchIndex implements AutoCloseable {
  private static final String ROWS =
      "SELECT row, first_day, last_day, certainty, terms FROM search_rows"
          + " WHERE kind = ? AND row > ? ORDER BY row";

  private final Connections connections;
  private final Map<RecordKind, KindIndex> kinds = new EnumMap<>(RecordKind.class);
  private final List<RoaringBitmap> byTerm = new ArrayList<>();
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private Optional<Sql> own = Optional.empty();
  private long version = -1;
  private long gone;

  SearchIndex(Connections connections) {
    this.connections = connections;
    begin();
  }

  /** Answers from a state that holds still meanwhile. */
  <T> T ask(RecordKind kind, Function<KindIndex, T> question) {
    refresh();
    lock.readLock().lock();
    try {
      return question.apply(kind(kind));
    } finally {
      lock.readLock().unlock();
    }
  }

  /** What fails half way leaves nothing behind: the next request begins anew. */
  private synchronized void refresh() {
    Sql sql = own.orElseGet(connections::reader);
    own = Optional.of(sql);
    boolean done = false;
    try {
      long now = sql.number("PRAGMA data_version");
      if (now != version) {
        takeIn(sql, now);
      }
      done = true;
    } finally {
      if (!done) {
        forget();
      }
    }
  }

  private void takeIn(Sql sql, long now) {
    lock.writeLock().lock();
    try {
      sql.run("BEGIN");
      if (sql.number("SELECT coalesce(min(seq), 0) FROM search_gone") > gone + 1) {
        begin(); // Of what went meanwhile, some is no longer told.
      }
      takeIn(sql);
      sql.run("COMMIT");
      version = now;
    } finally {
      lock.writeLock().unlock();
    }
  }

  private void forget() {
    lock.writeLock().lock();
    try {
      begin();
      close();
    } finally {
      lock.writeLock().unlock();
    }
  }

  private void begin() {
    byTerm.clear();
    gone = 0;
    for (RecordKind kind : RecordKind.values()) {
      kinds.put(kind, new KindIndex());
    }
  }

  private KindIndex kind(RecordKind kind) {
    return Objects.requireNonNull(kinds.get(kind), kind.slug());
  }

  private void takeIn(Sql sql) {
    sql.each(
        this::term,
        "SELECT term, kind, facet, value FROM search_terms WHERE term > ?" + " ORDER BY term",
        byTerm.size() - 1);
    for (RecordKind kind : RecordKind.values()) {
      KindIndex index = kind(kind);
      sql.each(r -> row(index, r), ROWS, kind.slug(), index.last());
    }
    sql.each(this::gone, "SELECT seq, kind, row FROM search_gone WHERE seq > ? ORDER BY seq", gone);
  }

  private boolean term(ResultSet r) throws SQLException {
    while (byTerm.size() < r.getInt(1)) {
      byTerm.add(new RoaringBitmap());
    }
    RecordKind kind = RecordKind.of(r.getString(2)).orElseThrow(SearchIndex::unknown);
    Facet facet = Facet.of(r.getString(3)).orElseThrow(SearchIndex::unknown);
    return byTerm.add(kind(kind).of(new Term(facet, r.getString(4)), r.getInt(1)));
  }

  private static StoreException unknown() {
    return new StoreException(
        "the store has filters that this Parley does not know: see parley verify");
  }

  private boolean row(KindIndex index, ResultSet r) throws SQLException {
    int row = r.getInt(1);
    byte[] terms = r.getBytes(5);
    index.add(row, terms);
    int first = r.getInt(2);
    if (r.wasNull()) {
      index.withoutDay(row);
    } else {
      index.days(row, first, r.getInt(3));
    }
    index.certainty(row, r.getInt(4));
    Varints.each(terms, term -> byTerm.get(term).add(row));
    return true;
  }

  private boolean gone(ResultSet r) throws SQLException {
    gone = r.getLong(1);
    kind(RecordKind.of(r.getString(2)).orElseThrow()).remove(r.getInt(3));
    return true;
  }

  @Override
  public synchronized void close() {
    own.ifPresent(Sql::close);
    own = Optional.empty();
    version = -1;
  }
}
