package org.parley.web.list;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.store.Facet;
import org.parley.store.FacetCount;
import org.parley.store.Filter;
import org.parley.store.Store;
import org.parley.web.Query;

/**
 * One facet of a list with its values and their counts.
 *
 * @param name in addresses, and {@code label} for people
 */
public record Facets(String name, String label, boolean open, List<Choice> choices) {
  private static final int MOST = 12;

  /** Facets that are of use to few stay folded until one of their values is chosen. */
  private static final Set<Facet> FOLDED =
      Set.of(
          Facet.RULE,
          Facet.CONFIDENCE,
          Facet.TALK,
          Facet.CONTEXT,
          Facet.LANGUAGE,
          Facet.FORMAT,
          Facet.SOURCE_COUNTRY,
          Facet.TARGET_COUNTRY);

  public Facets {
    choices = List.copyOf(choices);
  }

  static List<Facets> of(Store store, Query query, String path) {
    List<Facets> all = new ArrayList<>();
    store
        .search()
        .counts(query.filter(), MOST)
        .forEach((facet, counts) -> all.add(of(facet, counts, query, path)));
    return all;
  }

  private static Facets of(Facet facet, List<FacetCount> counts, Query query, String path) {
    Set<String> chosen = query.filter().any().getOrDefault(facet, Set.of());
    List<Choice> choices = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (FacetCount c : counts) {
      seen.add(c.value());
      choices.add(choice(facet, c, chosen.contains(c.value()), query, path));
    }
    for (String value : chosen) {
      if (seen.add(value)) {
        choices.add(choice(facet, new FacetCount(value, value, 0), true, query, path));
      }
    }
    boolean open = !chosen.isEmpty() || !FOLDED.contains(facet);
    String label = FacetWords.name(facet, query.filter().kind());
    return new Facets(facet.slug(), label, open, choices);
  }

  private static Choice choice(
      Facet facet, FacetCount count, boolean chosen, Query query, String path) {
    Filter filter =
        chosen
            ? without(query.filter(), facet, count.value())
            : query.filter().with(facet, count.value());
    String label = FacetWords.value(facet, count.value(), count.label());
    String code = label.equals(count.value()) ? "" : count.value();
    return new Choice(label, code, count.count(), chosen, query.with(filter).address(path).text());
  }

  private static Filter without(Filter filter, Facet facet, String value) {
    String[] rest =
        filter.any().getOrDefault(facet, Set.of()).stream()
            .filter(v -> !v.equals(value))
            .toArray(String[]::new);
    return rest.length == 0 ? filter.without(facet) : filter.without(facet).with(facet, rest);
  }

  /** All that is chosen, for a form that must keep it. */
  static List<Map.Entry<String, String>> kept(Filter filter) {
    List<Map.Entry<String, String>> kept = new ArrayList<>();
    filter.any().forEach((f, values) -> values.forEach(v -> kept.add(Map.entry(f.slug(), v))));
    return kept;
  }
}
