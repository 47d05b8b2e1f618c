package org.parley.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.roaringbitmap.RoaringBitmap;

/** What runs added or altered, as a filter lets it through. */
public final class News {
  private final Connections connections;
  private final Search search;

  News(Connections connections, Search search) {
    this.connections = connections;
    this.search = search;
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
    if (RecordKind.OF_A_REPORT.contains(kind)) {
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
    String owner = RecordKind.OF_A_REPORT.contains(kind) ? "t.report" : "t.id";
    String list = ModelJson.write(rows);
    Map<Integer, NewsItem> found = new TreeMap<>();
    connections.read(
        s -> {
          s.each(
              r -> found.put(r.getInt(1), item(kind, r)),
              "SELECT t.row, t.id, t.anchor, t.json, "
                  + kind.owner().map(c -> "t." + c).orElse("NULL")
                  + ", coalesce((SELECT r.began FROM changes c JOIN runs r USING (run) WHERE"
                  + " c.kind = ? AND c.id = t.id AND c.what <> 'withdrawn' ORDER BY c.change DESC"
                  + " LIMIT 1), (SELECT r.began FROM changes c JOIN runs r USING (run) WHERE c.kind"
                  + " = 'reports' AND c.id = "
                  + owner
                  + " AND c.what = 'added' ORDER BY c.change DESC LIMIT 1), '1970-01-01T00:00:00Z')"
                  + " FROM "
                  + kind.table()
                  + " t WHERE t.row IN (SELECT value FROM json_each(?))",
              kind.slug(),
              list);
          return found;
        });
    return rows.stream().filter(found::containsKey).map(found::get).toList();
  }

  private static NewsItem item(RecordKind kind, java.sql.ResultSet r) throws java.sql.SQLException {
    String anchor = r.getString(3);
    Entry entry =
        new Entry(
            kind, r.getString(2), java.util.Optional.ofNullable(r.getString(5)), r.getString(4));
    String mark = Sha256.hex(kind.slug() + "\t" + anchor).substring(0, 32);
    return new NewsItem(entry, mark, r.getString(6));
  }
}
