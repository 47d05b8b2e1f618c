package org.parley.app.store;

import java.util.Optional;
import org.roaringbitmap.RoaringBitmap;

/** The rows in whose text words stand. */
final class WordHits {
  private final Connections connections;

  WordHits(Connections connections) {
    this.connections = connections;
  }

  /** None for a kind that is not searched, and for a search without a word. */
  RoaringBitmap of(RecordKind kind, String typed) {
    Optional<String> query = WordQuery.of(typed);
    return query.isEmpty() || !kind.searchable() ? new RoaringBitmap() : found(kind, query.get());
  }

  /** As one value: a row at a time would cross from SQLite to Java for every hit. */
  private RoaringBitmap found(RecordKind kind, String query) {
    String words = kind.table() + "_words";
    String sql = "SELECT group_concat(rowid) FROM " + words + " WHERE " + words + " MATCH ?";
    Optional<String> rows = connections.read(s -> s.first(r -> r.getString(1), sql, query));
    RoaringBitmap found = new RoaringBitmap();
    rows.ifPresent(r -> numbers(r, found));
    return found;
  }

  private static void numbers(String list, RoaringBitmap into) {
    int number = 0;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      if (c == ',') {
        into.add(number);
        number = 0;
      } else {
        number = number * 10 + c - '0';
      }
    }
    into.add(number);
  }
}
