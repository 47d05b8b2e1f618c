package org.parley.store;

import java.util.ArrayList;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/** What runs added or altered, as a filter lets it through. */
public final class News {
  private static final String LAST = "SELECT r.began FROM changes c JOIN runs r USING (run) WHERE ";
  private static final String LATEST = " ORDER BY c.change DESC LIMIT 1";

  private final Connections connections;
  private final Search search;
  private final Entries entries;

  News(Connections connections, Search search, Entries entries) {
    this.connections = connections;
    this.search = search;
    this.entries = entries;
  }

  /**
   * News between two changes.
   *
   * @param total how many records, of which {@code items} are the first
   */
  public record Since(long total, List<NewsItem> items) {
    public Since {
      items = List.copyOf(items);
    }
  }

  /**
   * What came after one change and up to another. A record of a report that was added is news, as
   * is one that a later reading of its report, or of all reports together, added or altered.
   */
  public Since since(Filter filter, long after, long upTo, int most) {
    RoaringBitmap rows = connections.read(s -> rows(s, filter.kind(), after, upTo));
    rows.and(search.rows(filter));
    List<Integer> first = new ArrayList<>();
    rows.stream().limit(most).forEach(first::add);
    return new Since(rows.getLongCardinality(), items(filter.kind(), first));
  }

  /** The records that came last into the store. */
  public List<NewsItem> latest(Filter filter, int most) {
    List<Integer> last = new ArrayList<>();
    var rows = search.rows(filter).getReverseIntIterator();
    while (rows.hasNext() && last.size() < most) {
      last.add(rows.next());
    }
    return items(filter.kind(), last);
  }

  private static RoaringBitmap rows(Sql sql, RecordKind kind, long after, long upTo) {
    RoaringBitmap rows = new RoaringBitmap();
    sql.each(
        r -> rows.checkedAdd(r.getInt(1)),
        "SELECT t.row FROM changes c JOIN "
            + kind.table()
            + " t ON t.id = c.id WHERE c.kind = ? AND c.change > ? AND c.change <= ? AND c.what <>"
            + " 'withdrawn'",
        kind.slug(),
        after,
        upTo);
    if (kind.ofReport()) {
      sql.each(
          r -> rows.checkedAdd(r.getInt(1)),
          "SELECT t.row FROM changes c JOIN "
              + kind.table()
              + " t ON t.report = c.id WHERE c.kind = 'reports' AND c.what = 'added' AND c.change >"
              + " ? AND c.change <= ?",
          after,
          upTo);
    }
    return rows;
  }

  private List<NewsItem> items(RecordKind kind, List<Integer> rows) {
    return connections.read(s -> entries.of(s, kind, rows).stream().map(e -> item(s, e)).toList());
  }

  private static NewsItem item(Sql sql, Entry e) {
    String kind = e.kind().slug();
    String anchor =
        sql.first(
                r -> r.getString(1),
                "SELECT anchor FROM " + e.kind().table() + " WHERE id = ?",
                e.id())
            .orElseThrow();
    String report = e.kind().ofReport() ? e.owner().orElseThrow() : e.id();
    String at =
        sql.first(
                r -> r.getString(1),
                LAST + "c.kind = ? AND c.id = ? AND c.what <> 'withdrawn'" + LATEST,
                kind,
                e.id())
            .or(
                () ->
                    sql.first(
                        r -> r.getString(1),
                        LAST + "c.kind = 'reports' AND c.id = ? AND c.what = 'added'" + LATEST,
                        report))
            .orElse("1970-01-01T00:00:00Z");
    return new NewsItem(e, Sha256.hex(kind + "\t" + anchor).substring(0, 32), at);
  }
}
