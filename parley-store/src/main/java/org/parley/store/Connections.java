package org.parley.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** Connections to one file: readers are lent from a pool, and a read sees one state throughout. */
final class Connections implements AutoCloseable {
  private static final int MOST_READERS = 16;
  private static final int BUSY_MILLIS = 30_000;
  private static final int PAGES_IN_MEMORY = -16_000;

  private final Path file;
  private final ConcurrentLinkedQueue<Sql> idle = new ConcurrentLinkedQueue<>();
  private final Semaphore readers = new Semaphore(MOST_READERS);

  Connections(Path file) {
    this.file = file;
  }

  Sql writer() {
    return open(config());
  }

  <T> T read(Function<Sql, T> work) {
    readers.acquireUninterruptibly();
    Sql sql = null;
    try {
      sql = idle.poll();
      sql = sql == null ? reader() : sql;
      sql.run("BEGIN");
      T result = work.apply(sql);
      sql.run("COMMIT");
      idle.add(sql);
      sql = null;
      return result;
    } finally {
      if (sql != null) {
        sql.close();
      }
      readers.release();
    }
  }

  Sql reader() {
    Sql sql = open(config());
    sql.run("PRAGMA query_only = 1");
    return sql;
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setCacheSize(PAGES_IN_MEMORY);
    return config;
  }

  private Sql open(SQLiteConfig config) {
    try {
      return new Sql(config.createConnection("jdbc:sqlite:" + file.toAbsolutePath()));
    } catch (SQLException e) {
      String what = String.valueOf(e.getMessage());
      if (what.contains("NOTADB")) {
        throw new StoreException(file + " is not a Parley store: name another file", e);
      }
      throw new StoreException("cannot open " + file + ": " + what, e);
    }
  }

  @Override
  public void close() {
    for (Sql sql = idle.poll(); sql != null; sql = idle.poll()) {
      sql.close();
    }
  }
}
