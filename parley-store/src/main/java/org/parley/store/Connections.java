package org.parley.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteException;

/** Connections to one file: readers are lent from a pool, and a read sees one state throughout. */
final class Connections implements AutoCloseable {
  private static final int MOST_READERS = 16;
  private static final int BUSY_MILLIS = 30_000;
  private static final long BETWEEN_TRIES = TimeUnit.MILLISECONDS.toNanos(10);
  private static final int PAGES_IN_MEMORY = -16_000;

  private final Path file;
  private final ConcurrentLinkedQueue<Sql> idle = new ConcurrentLinkedQueue<>();
  private final Semaphore readers = new Semaphore(MOST_READERS);

  private volatile boolean closed;

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
      giveBack(sql);
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

  /** A connection that alters nothing, neither the file nor how it is written. */
  static Sql looker(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(BUSY_MILLIS);
    return open(file, config);
  }

  Sql looker() {
    return looker(file);
  }

  private Sql open(SQLiteConfig config) {
    return open(file, config);
  }

  /**
   * Tries again while others hold the file: SQLite does not wait for those who make a new file one
   * with a log ahead of it (WAL), as it does for writers.
   */
  private static Sql open(Path file, SQLiteConfig config) {
    long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(BUSY_MILLIS);
    while (true) {
      try {
        return new Sql(config.createConnection("jdbc:sqlite:" + file.toAbsolutePath()));
      } catch (SQLException e) {
        if (!SqlFault.isBusy(e) || System.nanoTime() > until) {
          throw failed(file, e);
        }
        LockSupport.parkNanos(BETWEEN_TRIES);
      }
    }
  }

  private static StoreException failed(Path file, SQLException e) {
    return e.getCause() instanceof Exception && !(e instanceof SQLiteException)
        ? withoutDriver(file, e)
        : SqlFault.of(file.toString(), e);
  }

  /** The driver unpacks its library first. */
  private static StoreException withoutDriver(Path file, SQLException e) {
    return new StoreException(
        "cannot open "
            + file
            + ": SQLite does not load ("
            + e.getCause()
            + "): check that the temporary folder "
            + System.getProperty("java.io.tmpdir")
            + " can be written and has room",
        e);
  }

  private void giveBack(Sql sql) {
    idle.add(sql);
    if (closed) {
      closeIdle();
    }
  }

  private void closeIdle() {
    for (Sql sql = idle.poll(); sql != null; sql = idle.poll()) {
      sql.close();
    }
  }

  /** A connection that is lent now is closed when it comes back. */
  @Override
  public void close() {
    closed = true;
    closeIdle();
  }
}
