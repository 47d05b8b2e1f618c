package org.parley.web.list;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.store.Facet;
import org.parley.store.FacetCount;
import org.parley.store.Filter;
import org.parley.store.Order;
import org.parley.store.Page;
import org.parley.store.RecordKind;
import org.parley.store.Store;
import org.parley.web.Address;
import org.parley.web.KindWords;
import org.parley.web.Query;
import org.parley.web.WebApp;

/** Words looked for in all kinds of records at once. */
final class SearchPage {
  /** Most records of one kind; the list shows the others. */
  private static final int SHOWN = 5;

  /** Most values of a facet among which words are looked for. */
  private static final int MOST_VALUES = 2000;

  /** Most values of a facet that a filter takes from a search. */
  private static final int MOST_CHOSEN = 50;

  private static final List<RecordKind> KINDS =
      List.of(
          RecordKind.ACTORS,
          RecordKind.TALKS,
          RecordKind.MOVES,
          RecordKind.DISPUTES,
          RecordKind.DEEDS,
          RecordKind.REVISIONS,
          RecordKind.STATEMENTS,
          RecordKind.EVENTS,
          RecordKind.FIGURES,
          RecordKind.PLACES,
          RecordKind.WORDING,
          RecordKind.REPORTS);

  /** Kinds without a text of their own are found by what they are of. */
  private static final Map<RecordKind, Facet> BY_VALUE =
      Map.of(
          RecordKind.FIGURES, Facet.WHAT,
          RecordKind.PLACES, Facet.PLACE,
          RecordKind.WORDING, Facet.TERM);

  private final WebApp site;

  SearchPage(WebApp site) {
    this.site = site;
  }

  void add(RoutesConfig routes) {
    routes.get("/search", this::show);
  }

  private Store store() {
    return site.store();
  }

  private void show(Context ctx) {
    Map<String, List<String>> asked =
        Map.of("q", Query.one(ctx.queryParamMap(), "q").stream().toList());
    // Whatever is wrong with the words is told by the kind that is read first.
    String words = Query.of(RecordKind.STATEMENTS, asked).filter().words().orElse("").strip();
    List<SearchView.Group> groups =
        words.isEmpty()
            ? List.of()
            : KINDS.stream().flatMap(kind -> group(kind, words).stream()).toList();
    long reports = store().search().count(Filter.of(RecordKind.REPORTS));
    site.show(ctx, "Search", "web/search.jte", new SearchView(words, reports, groups));
  }

  private Optional<SearchView.Group> group(RecordKind kind, String words) {
    return filter(kind, words).flatMap(filter -> group(kind, filter));
  }

  private Optional<SearchView.Group> group(RecordKind kind, Filter filter) {
    Page page = store().search().page(filter, Order.NEWEST, Optional.empty(), SHOWN);
    return page.total() == 0
        ? Optional.empty()
        : Optional.of(
            new SearchView.Group(
                kind.slug(),
                KindWords.name(kind),
                page.total(),
                Rows.of(store(), page.entries()),
                Query.of(kind, Map.of()).with(filter).address(Address.list(kind).text()).text()));
  }

  private Optional<Filter> filter(RecordKind kind, String words) {
    Filter all = Filter.of(kind);
    Facet facet = BY_VALUE.get(kind);
    if (facet == null) {
      return Optional.of(all.matching(words));
    }
    String[] values = values(all, facet, words);
    return values.length == 0 ? Optional.empty() : Optional.of(all.with(facet, values));
  }

  private String[] values(Filter all, Facet facet, String words) {
    List<String> wanted = wanted(words);
    return store().search().counts(all, facet, MOST_VALUES).stream()
        .map(FacetCount::value)
        .filter(value -> holds(value, wanted))
        .limit(MOST_CHOSEN)
        .toArray(String[]::new);
  }

  private static List<String> wanted(String words) {
    return Stream.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(w -> !w.isEmpty())
        .toList();
  }

  private static boolean holds(String value, List<String> words) {
    List<String> of = List.of(value.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    return !words.isEmpty()
        && words.stream().allMatch(w -> of.stream().anyMatch(v -> v.startsWith(w)));
  }
}
