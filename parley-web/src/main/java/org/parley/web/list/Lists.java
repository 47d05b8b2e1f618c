package org.parley.web.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.store.Cursor;
import org.parley.store.Filter;
import org.parley.store.Order;
import org.parley.store.Page;
import org.parley.store.RecordKind;
import org.parley.store.Store;
import org.parley.web.Address;
import org.parley.web.KindWords;
import org.parley.web.Query;

/** What a list shows for an address. */
public final class Lists {
  /** Kinds whose records have a confidence. */
  private static final Set<RecordKind> CERTAIN = Set.of(RecordKind.STATEMENTS, RecordKind.EVENTS);

  private Lists() {}

  /**
   * A page of a list with its facets.
   *
   * @param path of the page that shows it; its facets lead there
   */
  public static ListView view(Store store, Query query, String path) {
    Page page = page(store, query);
    List<Row> rows = Rows.of(store, page.entries());
    String previous = turned(query, path, page.previous());
    String next = turned(query, path, page.next());
    return view(store, query, path, new Shown(rows, List.of(), page.total(), previous, next));
  }

  /** The lines of a list with the addresses of the pages before and after. */
  record Shown(List<Row> rows, List<Row> apart, long total, String previous, String next) {}

  static ListView view(Store store, Query query, String path, Shown shown) {
    RecordKind kind = query.filter().kind();
    return new ListView(
        path,
        KindWords.noun(kind, shown.total()),
        Facets.of(store, query, path),
        Facets.kept(query.filter()),
        kind.searchable(),
        query.filter().words().orElse(""),
        query.filter().from().map(LocalDate::toString).orElse(""),
        query.filter().to().map(LocalDate::toString).orElse(""),
        orders(query, path),
        Bars.of(store, query, path),
        shown.rows(),
        shown.apart(),
        shown.total(),
        shown.previous(),
        shown.next(),
        query.address(path).text(),
        query.whole().address("/" + kind.slug() + ".csv").text(),
        query.address("/" + kind.slug() + ".json").text(),
        watch(query.filter()));
  }

  /** Where the form stands that watches a filter. */
  public static String watch(Filter filter) {
    String form = Address.of("/watches").with("of", filter.kind().slug()).text();
    return Query.of(filter.kind(), Map.of()).with(filter).address(form).text();
  }

  static Page page(Store store, Query q) {
    return store.search().page(q.filter(), q.order(), q.cursor(), q.size());
  }

  private static List<Choice> orders(Query query, String path) {
    RecordKind kind = query.filter().kind();
    return Stream.of(Order.values())
        .filter(o -> o != Order.LEAST_CERTAIN || CERTAIN.contains(kind))
        .map(
            o ->
                new Choice(
                    Query.slug(o).replace('-', ' '),
                    0,
                    o == query.order(),
                    query.ordered(o).address(path).text()))
        .toList();
  }

  private static String turned(Query query, String path, Optional<Cursor> to) {
    return to.map(c -> query.at(c).address(path).text()).orElse("");
  }
}
