package org.parley.web.list;

import java.util.List;
import java.util.Map;

/**
 * A list as its page shows it.
 *
 * @param noun what its records are called
 * @param kept what a form must send along so that the filter stays
 * @param apart those that stand below the others, under a heading of their own
 * @param orders each order with its address; the one that holds is {@code chosen}
 * @param link the address of just this; {@code watch} of the form that watches its filter
 */
public record ListView(
    String path,
    String noun,
    List<Facets> facets,
    List<Map.Entry<String, String>> kept,
    boolean searchable,
    String words,
    String from,
    String to,
    List<Choice> orders,
    Bars bars,
    List<Row> rows,
    List<Row> apart,
    long total,
    String previous,
    String next,
    String link,
    String csv,
    String json,
    String watch) {
  public ListView {
    facets = List.copyOf(facets);
    kept = List.copyOf(kept);
    orders = List.copyOf(orders);
    rows = List.copyOf(rows);
    apart = List.copyOf(apart);
  }

  /** The same list with other orders to choose from. */
  ListView ordered(List<Choice> choices) {
    return new ListView(
        path,
        noun,
        facets,
        kept,
        searchable,
        words,
        from,
        to,
        choices,
        bars,
        rows,
        apart,
        total,
        previous,
        next,
        link,
        csv,
        json,
        watch);
  }

  /** Whether its lines have passages to show beside them. */
  public boolean beside() {
    return rows.stream().anyMatch(r -> r.passage().isPresent());
  }

  public boolean filtered() {
    return !kept.isEmpty() || !words.isEmpty() || !from.isEmpty() || !to.isEmpty();
  }
}
