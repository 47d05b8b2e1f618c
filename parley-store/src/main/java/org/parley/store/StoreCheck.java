package org.parley.store;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a store is whole: its file, its originals, and every row that must stand beside others.
 */
final class StoreCheck {
  private final Sql sql;
  private final List<String> faults = new ArrayList<>();

  StoreCheck(Sql sql) {
    this.sql = sql;
  }

  List<String> faults() {
    sql.list(r -> r.getString(1), "PRAGMA integrity_check").stream()
        .filter(s -> !s.equals("ok"))
        .forEach(s -> faults.add("the file is damaged: " + s));
    sql.list(r -> r.getString(1), "PRAGMA foreign_key_check")
        .forEach(t -> faults.add("a row of " + t + " belongs to nothing"));
    halves("has no reading", "SELECT report FROM originals EXCEPT SELECT report FROM readings");
    halves("has no row", "SELECT report FROM originals EXCEPT SELECT id FROM reports");
    for (RecordKind kind : RecordKind.values()) {
      indexed(kind);
    }
    long gone = sql.number("SELECT count(*) FROM search_gone JOIN search_rows USING (kind, row)");
    if (gone > 0) {
      faults.add(gone + " rows that stand are told to searches as gone");
    }
    sql.each(
        r -> term(r.getString(1), r.getString(2)),
        "SELECT DISTINCT kind, facet FROM search_terms ORDER BY kind, facet");
    sql.each(
        r -> original(r.getString(1), r.getString(2), r.getBytes(3), r.getString(4)),
        "SELECT report, input, bytes, sha256 FROM originals ORDER BY position");
    return faults;
  }

  private void halves(String what, String query) {
    sql.list(r -> r.getString(1), query).forEach(id -> faults.add("report " + id + " " + what));
  }

  private void indexed(RecordKind kind) {
    String table = kind.table();
    long missing =
        sql.number(
            "SELECT count(*) FROM (SELECT row FROM "
                + table
                + " EXCEPT SELECT row FROM search_rows"
                + " WHERE kind = ?)",
            kind.slug());
    long over =
        sql.number(
            "SELECT count(*) FROM (SELECT row FROM search_rows WHERE kind = ? EXCEPT SELECT row"
                + " FROM "
                + table
                + ")",
            kind.slug());
    if (missing + over > 0) {
      faults.add(missing + over + " " + table + " are not indexed as they are stored");
    }
  }

  private boolean term(String kind, String facet) {
    return RecordKind.of(kind).isPresent() && Facet.of(facet).isPresent()
        || faults.add("a search term of no facet that there is: " + kind + " " + facet);
  }

  private boolean original(String id, String input, byte[] packed, String sha256) {
    try {
      return sha256.equals(Sha256.hex(Gzip.unpack(packed)))
          || faults.add("the original of report " + id + " (" + input + ") is not as it came");
    } catch (StoreException e) {
      return faults.add(
          "the original of report " + id + " (" + input + ") is damaged: " + e.getMessage());
    }
  }
}
