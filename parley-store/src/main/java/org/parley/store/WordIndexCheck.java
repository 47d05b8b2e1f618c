package org.parley.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether each full-text index holds the words of its table's texts and no others, in their places:
 * it is laid beside one that is made of the texts in SQLite's temporary store.
 */
final class WordIndexCheck {
  private static final String KEPT = "kept_terms";
  private static final String MADE = "made_terms";

  private final Sql sql;

  /**
   * @param sql which may have temporary tables
   */
  WordIndexCheck(Sql sql) {
    this.sql = sql;
  }

  List<String> faults() {
    List<String> faults = new ArrayList<>();
    sql.run("BEGIN");
    for (RecordKind kind : RecordKind.values()) {
      if (kind.searchable()) {
        fault(kind).ifPresent(faults::add);
      }
    }
    sql.run("ROLLBACK");
    return faults;
  }

  private Optional<String> fault(RecordKind kind) {
    String table = kind.table();
    try {
      make(table);
      boolean same = terms(KEPT, kept -> terms(MADE, made -> same(kept, made)));
      drop();
      return same
          ? Optional.empty()
          : Optional.of("the full-text index of " + table + " is not that of their texts");
    } catch (StoreException e) {
      return Optional.of("the full-text index of " + table + " is damaged: " + e.getMessage());
    }
  }

  private void make(String table) {
    drop();
    sql.run(
        "CREATE VIRTUAL TABLE temp.made USING fts5("
            + "text, content='', tokenize=\"unicode61 remove_diacritics 2\")");
    sql.run("INSERT INTO temp.made (rowid, text) SELECT row, text FROM main." + table);
    vocabulary(MADE, "temp", "made");
    vocabulary(KEPT, "main", table + "_words");
  }

  private void vocabulary(String name, String schema, String index) {
    sql.run(
        "CREATE VIRTUAL TABLE temp."
            + name
            + " USING fts5vocab('"
            + schema
            + "', '"
            + index
            + "', 'instance')");
  }

  private void drop() {
    for (String table : List.of(KEPT, MADE, "made")) {
      sql.run("DROP TABLE IF EXISTS temp." + table);
    }
  }

  private <T> T terms(String vocabulary, Function<Sql.Walked<Place>, T> work) {
    return sql.walk(
        "SELECT term, doc, \"offset\" FROM temp." + vocabulary,
        r -> new Place(r.getString(1), r.getLong(2), r.getLong(3)),
        work);
  }

  private record Place(String term, long row, long offset) {}

  private static boolean same(Sql.Walked<Place> kept, Sql.Walked<Place> made) {
    while (true) {
      Optional<Place> one = kept.next();
      if (!one.equals(made.next())) {
        return false;
      }
      if (one.isEmpty()) {
        return true;
      }
    }
  }
}
