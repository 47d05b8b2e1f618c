package org.parley.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Brings a store to the newest schema: {@code 001.sql}, {@code 002.sql} and so on, in order, each
 * once and never back. One that has been applied is never edited; its checksum is kept.
 */
final class Migrations {
  /** Marks the file as Parley's: "PARL". */
  static final int APPLICATION = 0x5041524c;

  private final List<String> scripts;

  private Migrations(List<String> scripts) {
    this.scripts = scripts;
  }

  static Migrations bundled() {
    List<String> found = new ArrayList<>();
    for (int n = 1; ; n++) {
      String name = String.format(Locale.ROOT, "%03d.sql", n);
      try (InputStream in = Migrations.class.getResourceAsStream(name)) {
        if (in == null) {
          return new Migrations(found);
        }
        found.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static Migrations of(List<String> scripts) {
    return new Migrations(List.copyOf(scripts));
  }

  /** In one transaction, so that two processes may open a new store together. */
  void apply(Sql sql) {
    long application = sql.number("PRAGMA application_id");
    boolean empty = sql.number("SELECT count(*) FROM sqlite_schema") == 0;
    if (application != APPLICATION && !empty) {
      throw new StoreException("an SQLite file, but not a Parley store: name another file");
    }
    if (!empty && applied(sql).size() == scripts.size()) {
      check(applied(sql));
      return;
    }
    sql.transaction(() -> bring(sql));
  }

  private void bring(Sql sql) {
    sql.run("PRAGMA application_id = " + APPLICATION);
    sql.run(
        "CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY, sha256 TEXT NOT NULL)"
            + " STRICT");
    Map<Long, String> before = applied(sql);
    check(before);
    for (int i = before.size(); i < scripts.size(); i++) {
      sql.run(scripts.get(i));
      sql.update("INSERT INTO migrations VALUES (?, ?)", i + 1, Sha256.hex(scripts.get(i)));
    }
  }

  private static Map<Long, String> applied(Sql sql) {
    Map<Long, String> all = new TreeMap<>();
    sql.each(
        r -> all.put(r.getLong(1), r.getString(2)),
        "SELECT number, sha256 FROM migrations ORDER BY number");
    return all;
  }

  private void check(Map<Long, String> applied) {
    if (applied.size() > scripts.size()) {
      throw new StoreException(
          "the store was made by a newer Parley (schema "
              + applied.size()
              + ", this one knows "
              + scripts.size()
              + "): open it with that one");
    }
    applied.forEach(
        (number, sha) -> {
          if (!sha.equals(Sha256.hex(scripts.get((int) (number - 1))))) {
            throw new StoreException(
                "the store was made with another schema "
                    + number
                    + " than this Parley's: read the reports into a new store");
          }
        });
  }
}
