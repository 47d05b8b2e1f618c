package org.parley.store;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What a fault of SQLite means to who runs Parley, and what to do about it. */
final class SqlFault {
  /** The extended codes of SQLite hold the plain one in their low byte. */
  private static final int PLAIN = 0xff;

  private SqlFault() {}

  /**
   * @param store the name of the file
   */
  static StoreException of(String store, SQLException e) {
    String what = String.valueOf(e.getMessage());
    return new StoreException(
        switch (code(e)) {
          case SQLITE_BUSY, SQLITE_LOCKED ->
              "the store is busy: another writer holds it; try again";
          case SQLITE_FULL -> "the disk is full: make room and run again";
          case SQLITE_READONLY, SQLITE_PERM ->
              store + " cannot be written (" + what + "): check its rights and its folder's";
          case SQLITE_CANTOPEN, SQLITE_AUTH ->
              store
                  + " cannot be opened ("
                  + what
                  + "): check that the file and its folder can be read and written";
          case SQLITE_CORRUPT ->
              store
                  + " is damaged ("
                  + what
                  + "): use a backup of it, or read the reports into a new store";
          case SQLITE_IOERR ->
              store + " cannot be read or written (" + what + "): check the disk, and run again";
          case SQLITE_NOTADB -> store + " is not a Parley store: name another file";
          default -> "the store failed: " + what;
        },
        e);
  }

  /** Whether another holds the file, for now. */
  static boolean isBusy(SQLException e) {
    return code(e) == SQLiteErrorCode.SQLITE_BUSY;
  }

  /** The plain code; where a message stands alone, as it names itself. */
  private static SQLiteErrorCode code(SQLException e) {
    if (e instanceof SQLiteException own) {
      return SQLiteErrorCode.getErrorCode(own.getResultCode().code & PLAIN);
    }
    String what = String.valueOf(e.getMessage());
    return what.contains("SQLITE_LOCKED")
        ? SQLiteErrorCode.SQLITE_LOCKED
        : SQLiteErrorCode.UNKNOWN_ERROR;
  }
}
