package org.parley.web.list;

import java.util.List;
import java.util.Map;

/**
 * A list as its page shows it.
 *
 * @param kept what a form must send along so that the filter stays
 * @param orders each order with its address; the one that holds is {@code chosen}
 * @param link the address of just this; {@code watch} of the form that watches its filter
 */
public record ListView(
    String path,
    List<Facets> facets,
    List<Map.Entry<String, String>> kept,
    boolean searchable,
    String words,
    String from,
    String to,
    List<Choice> orders,
    Bars bars,
    List<Row> rows,
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
  }

  public boolean filtered() {
    return !kept.isEmpty() || !words.isEmpty() || !from.isEmpty() || !to.isEmpty();
  }
}
