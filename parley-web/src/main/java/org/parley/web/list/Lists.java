package org.parley.web.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.store.Cursor;
import org.parley.store.Filter;
import org.parley.store.Order;
import org.parley.store.Page;
import org.parley.store.RecordKind;
import org.parley.store.Store;
import org.parley.web.Address;
import org.parley.web.Query;

/** What a list shows for an address. */
public final class Lists {
  private Lists() {}

  /**
   * A page of a list with its facets.
   *
   * @param path of the page that shows it; its facets lead there
   */
  public static ListView view(Store store, Query query, String path) {
    RecordKind kind = query.filter().kind();
    Page page = page(store, query);
    return new ListView(
        path,
        Facets.of(store, query, path),
        Facets.kept(query.filter()),
        kind.searchable(),
        query.filter().words().orElse(""),
        query.filter().from().map(LocalDate::toString).orElse(""),
        query.filter().to().map(LocalDate::toString).orElse(""),
        orders(query, path),
        Bars.of(store, query, path),
        Rows.of(store, page.entries()),
        page.total(),
        turned(query, path, page.previous()),
        turned(query, path, page.next()),
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
    return Stream.of(Order.values())
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
