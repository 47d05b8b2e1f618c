package org.parley.app.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/**
 * Which rows of one kind have what, as sets of row numbers. Rows that are gone leave {@code all}
 * and nothing else; every answer is cut to it.
 */
final class KindIndex {
  private final Map<Facet, Map<String, RoaringBitmap>> facets = new EnumMap<>(Facet.class);
  private final NavigableMap<Integer, RoaringBitmap> firstDays = new TreeMap<>();
  private final NavigableMap<Integer, RoaringBitmap> lastDays = new TreeMap<>();
  private final NavigableMap<Integer, RoaringBitmap> certainties = new TreeMap<>();
  private final RoaringBitmap all = new RoaringBitmap();
  private final RoaringBitmap dayless = new RoaringBitmap();
  private int last;

  /** The greatest row number that was ever added. */
  int last() {
    return last;
  }

  RoaringBitmap of(Term term) {
    return facets
        .computeIfAbsent(term.facet(), f -> new TreeMap<>())
        .computeIfAbsent(term.value(), v -> new RoaringBitmap());
  }

  void add(int row) {
    all.add(row);
    last = Math.max(last, row);
  }

  void days(int row, int first, int lastDay) {
    firstDays.computeIfAbsent(first, d -> new RoaringBitmap()).add(row);
    lastDays.computeIfAbsent(lastDay, d -> new RoaringBitmap()).add(row);
  }

  void withoutDay(int row) {
    dayless.add(row);
  }

  void certainty(int row, int thousandths) {
    certainties.computeIfAbsent(thousandths, c -> new RoaringBitmap()).add(row);
  }

  void remove(int row) {
    all.remove(row);
  }

  /** The rows that pass everything but the choice of one facet; none for a choice of nothing. */
  RoaringBitmap rows(Filter filter, Set<Facet> except) {
    List<RoaringBitmap> chosen =
        filter.any().entrySet().stream()
            .filter(e -> !except.contains(e.getKey()))
            .map(e -> any(e.getKey(), e.getValue()))
            .toList();
    RoaringBitmap rows = chosen.isEmpty() ? all.clone() : chosen.get(0);
    chosen.forEach(rows::and);
    rows.and(all);
    filter.from().ifPresent(d -> rows.and(or(lastDays.tailMap(day(d), true))));
    filter.to().ifPresent(d -> rows.and(or(firstDays.headMap(day(d), true))));
    return rows;
  }

  private RoaringBitmap any(Facet facet, Set<String> values) {
    Map<String, RoaringBitmap> of = facets.getOrDefault(facet, Map.of());
    RoaringBitmap any = new RoaringBitmap();
    values.forEach(v -> any.or(of.getOrDefault(v, new RoaringBitmap())));
    return any;
  }

  private static RoaringBitmap or(Map<Integer, RoaringBitmap> sets) {
    return FastAggregation.or(sets.values().iterator());
  }

  private static int day(LocalDate day) {
    return (int) day.toEpochDay();
  }

  Set<Facet> facets() {
    return facets.keySet();
  }

  /** The values of a facet that most of {@code rows} have, the most frequent first. */
  List<FacetCount> counts(Facet facet, RoaringBitmap rows, int most) {
    Most counted = new Most(most);
    facets
        .getOrDefault(facet, Map.of())
        .forEach(
            (value, with) -> {
              if (counted.mayTake(with.getCardinality())) {
                counted.take(value, RoaringBitmap.andCardinality(with, rows));
              }
            });
    return counted.inOrder();
  }

  List<PairCount> pairs(RoaringBitmap rows, Facet first, Facet second, int most) {
    List<PairCount> pairs = new ArrayList<>();
    List<FacetCount> seconds = counts(second, rows, most);
    for (FacetCount a : counts(first, rows, most)) {
      RoaringBitmap with = RoaringBitmap.and(facets.get(first).get(a.value()), rows);
      for (FacetCount b : seconds) {
        int count = RoaringBitmap.andCardinality(with, facets.get(second).get(b.value()));
        if (count > 0) {
          pairs.add(new PairCount(a.value(), b.value(), count));
        }
      }
    }
    return pairs;
  }

  List<BinCount> histogram(RoaringBitmap rows, Bin bin) {
    NavigableMap<LocalDate, Long> bars = new TreeMap<>();
    firstDays.forEach(
        (day, with) -> {
          int count = RoaringBitmap.andCardinality(with, rows);
          if (count > 0) {
            bars.merge(bin.of(LocalDate.ofEpochDay(day)), (long) count, Long::sum);
          }
        });
    List<BinCount> all = new ArrayList<>();
    bars.forEach((start, count) -> all.add(new BinCount(start, count)));
    return all;
  }

  Walk walk(Order order) {
    return switch (order) {
      case NEWEST -> new Walk(firstDays, dayless, true);
      case OLDEST -> new Walk(firstDays, dayless, false);
      case LEAST_CERTAIN -> new Walk(certainties, new RoaringBitmap(), false);
    };
  }
}
