package org.parley.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.parley.store.Entry;
import org.parley.store.Facet;
import org.parley.store.FacetCount;
import org.parley.store.Filter;
import org.parley.store.Order;
import org.parley.store.RecordKind;
import org.parley.store.Store;

/** What readers of the benchmark ask for: each kind of page, with other records, words and days. */
final class Asked {
  private static final int SOME = 200;
  private static final List<String> WORDS =
      List.of("talks", "ceasefire", "delegation", "border", "minister", "corrid*", "negot*");
  private static final List<String> PHRASES =
      List.of("\"ready for talks\"", "\"no reason\"", "\"neutral status\"", "\"the border\"");

  private final Store store;
  private final Map<String, Function<Random, Address>> pages = new LinkedHashMap<>();

  Asked(Store store) {
    this.store = store;
    lists();
    records();
    others();
  }

  List<String> names() {
    return List.copyOf(pages.keySet());
  }

  String address(String page, Random random) {
    return pages.get(page).apply(random).text();
  }

  private void lists() {
    for (RecordKind kind : RecordKind.values()) {
      pages.put("list of " + kind.slug(), r -> Address.list(kind));
    }
    for (RecordKind kind : List.of(RecordKind.STATEMENTS, RecordKind.EVENTS)) {
      Address list = Address.list(kind);
      List<String> parties = values(kind, Facet.PARTY);
      List<String> outlets = values(kind, Facet.OUTLET);
      pages.put(kind.slug() + " of a party", r -> list.with("party", any(parties, r)));
      pages.put(
          kind.slug() + " of a party and outlet, 60 days",
          r -> days(list.with("party", any(parties, r)).with("outlet", any(outlets, r)), r));
      pages.put(kind.slug() + ", least certain", r -> list.with("order", "least-certain"));
      pages.put("search of " + kind.slug() + ", a word", r -> list.with("q", any(WORDS, r)));
      pages.put("search of " + kind.slug() + ", a phrase", r -> list.with("q", any(PHRASES, r)));
    }
    pages.put("search of reports", r -> Address.of("/reports").with("q", any(WORDS, r)));
  }

  private void records() {
    for (RecordKind kind : RecordKind.values()) {
      List<String> ids = ids(kind);
      if (!ids.isEmpty()) {
        pages.put("one of " + kind.slug(), r -> Address.record(kind, any(ids, r)));
      }
    }
    List<String> statements = ids(RecordKind.STATEMENTS);
    Address judged = Address.of("/review/record").with("kind", "statements");
    pages.put("record of a statement", r -> record("statements", any(statements, r)));
    pages.put("review of a statement", r -> judged.with("id", any(statements, r)));
  }

  private static Address record(String kind, String id) {
    return Address.of("/" + kind + "/record").with("id", id);
  }

  private void others() {
    pages.put("Talks", r -> Address.of("/talks"));
    pages.put("Talks, 60 days and a status", r -> status(days(Address.of("/talks"), r), r));
    for (String page : List.of("/who", "/map", "/wording", "/changes", "/review", "/withdrawn")) {
      pages.put(page.substring(1), r -> Address.of(page));
    }
    List<String> parties = values(RecordKind.EVENTS, Facet.PARTY);
    pages.put("who, of a party", r -> Address.of("/who").with("party", any(parties, r)));
    pages.put("map, 60 days", r -> days(Address.of("/map"), r));
    List<String> referents = values(RecordKind.WORDING, Facet.REFERENT);
    pages.put("wording of one", r -> Address.of("/wording").with("referent", any(referents, r)));
    pages.put("watches", r -> Address.of("/watches"));
    pages.put("add", r -> Address.of("/add"));
    // Not the whole list: that is every statement of the store, and takes a core for minutes.
    List<String> speakers = values(RecordKind.STATEMENTS, Facet.PARTY);
    pages.put(
        "CSV of statements, a party, 60 days",
        r -> days(Address.of("/statements.csv").with("party", any(speakers, r)), r));
    pages.put("API, statements", r -> Address.of("/api/v1/statements").with("q", any(WORDS, r)));
    pages.put("API, counts of events", r -> Address.of("/api/v1/counts/events"));
    pages.put("API, search", r -> Address.of("/api/v1/search").with("q", any(WORDS, r)));
  }

  private List<String> values(RecordKind kind, Facet facet) {
    return store.search().counts(Filter.of(kind), 30).getOrDefault(facet, List.of()).stream()
        .map(FacetCount::value)
        .toList();
  }

  private List<String> ids(RecordKind kind) {
    List<String> ids = new ArrayList<>();
    for (Order order : List.of(Order.NEWEST, Order.OLDEST)) {
      store.search().page(Filter.of(kind), order, Optional.empty(), SOME).entries().stream()
          .map(Entry::id)
          .forEach(ids::add);
    }
    return ids;
  }

  private static Address days(Address page, Random random) {
    LocalDate from = LocalDate.of(2022, 3, 1).plusDays(random.nextInt(800));
    return page.with("from", from.toString()).with("to", from.plusDays(60).toString());
  }

  private static Address status(Address page, Random random) {
    return page.with("on", LocalDate.of(2022, 3, 1).plusDays(random.nextInt(860)).toString());
  }

  private static String any(List<String> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
