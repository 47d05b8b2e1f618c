package org.parley.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.roaringbitmap.RoaringBitmap;

/**
 * The rows in whose text words stand. The last searches are kept: a row's text never changes under
 * its number, and numbers only grow, so that a search that comes again looks at newer rows alone.
 * Rows that are gone may be among the found.
 */
final class WordHits {
  private static final int MOST_KEPT = 256;

  private final Connections connections;
  private final Map<String, Found> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Found> eldest) {
          return size() > MOST_KEPT;
        }
      };

  /** What was found among the rows up to one; the set is shared and not to be changed. */
  private record Found(long upTo, RoaringBitmap rows) {}

  WordHits(Connections connections) {
    this.connections = connections;
  }

  /** None for a kind that is not searched, and for a search without a word. */
  RoaringBitmap of(RecordKind kind, String typed) {
    Optional<String> query = WordQuery.of(typed);
    return query.isEmpty() || !kind.searchable() ? new RoaringBitmap() : found(kind, query.get());
  }

  private RoaringBitmap found(RecordKind kind, String query) {
    String key = kind.slug() + " " + query;
    Found before = kept(key);
    Found now = connections.read(s -> upToNow(s, kind, query, before));
    if (now.upTo() > before.upTo()) {
      keep(key, now);
    }
    return now.rows();
  }

  private synchronized Found kept(String key) {
    return kept.getOrDefault(key, new Found(0, new RoaringBitmap()));
  }

  private synchronized void keep(String key, Found found) {
    kept.put(key, found);
  }

  /** As one value: a row at a time would cross from SQLite to Java for every hit. */
  private static Found upToNow(Sql s, RecordKind kind, String query, Found before) {
    long last = s.number("SELECT coalesce(max(row), 0) FROM " + kind.table());
    if (last == before.upTo()) {
      return before;
    }
    String words = kind.table() + "_words";
    Optional<String> rows =
        s.first(
            r -> r.getString(1),
            "SELECT group_concat(rowid) FROM "
                + words
                + " WHERE "
                + words
                + " MATCH ? AND rowid > ?",
            query,
            before.upTo());
    RoaringBitmap found = before.rows().clone();
    rows.ifPresent(r -> numbers(r, found));
    return new Found(last, found);
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
