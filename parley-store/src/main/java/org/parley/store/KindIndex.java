package org.parley.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.IntIterator;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/**
 * Which rows of one kind have what, as sets of row numbers. Rows that are gone leave {@code all}
 * and nothing else; every answer is cut to it.
 */
final class KindIndex {
  private static final int THOUSANDTHS = 1000;

  private final Map<Facet, Map<String, FacetCounter.Value>> facets = new EnumMap<>(Facet.class);
  private final RowTerms terms = new RowTerms();
  private final IntColumn firstDay = new IntColumn();
  private final IntColumn lastDay = new IntColumn();
  private final NavigableMap<Integer, RoaringBitmap> firstDays = new TreeMap<>();
  private final NavigableMap<Integer, RoaringBitmap> certainties = new TreeMap<>();
  private final RoaringBitmap all = terms.standing();
  private final RoaringBitmap dayless = new RoaringBitmap();
  private int last;
  private int greatestTerm;

  /** The greatest row number that was ever added. */
  int last() {
    return last;
  }

  /** The rows of a term, which is new. */
  RoaringBitmap of(Term term, int number) {
    greatestTerm = Math.max(greatestTerm, number);
    RoaringBitmap rows = new RoaringBitmap();
    facets
        .computeIfAbsent(term.facet(), f -> new TreeMap<>())
        .put(term.value(), new FacetCounter.Value(term.value(), number, rows));
    return rows;
  }

  /** Rows come in the order of their numbers. */
  void add(int row, byte[] packedTerms) {
    terms.add(row, packedTerms);
    last = Math.max(last, row);
  }

  void days(int row, int first, int last) {
    firstDays.computeIfAbsent(first, d -> new RoaringBitmap()).add(row);
    firstDay.set(row, first);
    lastDay.set(row, last);
  }

  void withoutDay(int row) {
    dayless.add(row);
    firstDay.set(row, Integer.MAX_VALUE);
    lastDay.set(row, Integer.MIN_VALUE);
  }

  void certainty(int row, int thousandths) {
    certainties.computeIfAbsent(thousandths, c -> new RoaringBitmap()).add(row);
  }

  void remove(int row) {
    terms.remove(row);
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
    if (filter.least() > 0) {
      rows.and(sureOf(filter.least()));
    }
    return filter.from().isEmpty() && filter.to().isEmpty() ? rows : within(rows, filter);
  }

  private RoaringBitmap sureOf(double least) {
    RoaringBitmap sure = new RoaringBitmap();
    certainties.tailMap((int) Math.round(least * THOUSANDTHS), true).values().forEach(sure::or);
    return sure;
  }

  private RoaringBitmap within(RoaringBitmap rows, Filter filter) {
    int from = filter.from().map(KindIndex::day).orElse(Integer.MIN_VALUE + 1);
    int to = filter.to().map(KindIndex::day).orElse(Integer.MAX_VALUE - 1);
    RoaringBitmapWriter<RoaringBitmap> kept = RoaringBitmapWriter.writer().get();
    rows.forEach(
        (IntConsumer)
            row -> {
              if (lastDay.get(row) >= from && firstDay.get(row) <= to) {
                kept.add(row);
              }
            });
    return kept.get();
  }

  private RoaringBitmap any(Facet facet, Set<String> values) {
    RoaringBitmap any = new RoaringBitmap();
    values.forEach(v -> value(facet, v).ifPresent(with -> any.or(with.rows())));
    return any;
  }

  private Optional<FacetCounter.Value> value(Facet facet, String value) {
    return Optional.ofNullable(facets.getOrDefault(facet, Map.of()).get(value));
  }

  /** The value that is written so, else the one that is but for capitals. */
  Optional<String> known(Facet facet, String typed) {
    return value(facet, typed)
        .map(FacetCounter.Value::value)
        .or(
            () ->
                values(facet).stream()
                    .map(FacetCounter.Value::value)
                    .filter(v -> v.equalsIgnoreCase(typed))
                    .findFirst());
  }

  /** The row that came last of those that have a value. */
  Optional<Integer> lastWith(Facet facet, String value) {
    return value(facet, value)
        .map(with -> with.rows().getReverseIntIterator())
        .flatMap(this::firstThatStands);
  }

  private Optional<Integer> firstThatStands(IntIterator rows) {
    while (rows.hasNext()) {
      int row = rows.next();
      if (all.contains(row)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  private static int day(LocalDate day) {
    return (int) day.toEpochDay();
  }

  Set<Facet> facets() {
    return facets.keySet();
  }

  /** Counts what rows have, all of which stand. */
  FacetCounter counting(RoaringBitmap rows) {
    return new FacetCounter(rows, terms, greatestTerm + 1, FacetCounter.FEW);
  }

  /** The values of a facet. */
  Collection<FacetCounter.Value> values(Facet facet) {
    return facets.getOrDefault(facet, Map.of()).values();
  }

  List<PairCount> pairs(RoaringBitmap rows, Facet first, Facet second, int most) {
    FacetCounter counting = counting(rows);
    List<PairCount> pairs = new ArrayList<>();
    List<FacetCount> seconds = counting.most(values(second), most);
    for (FacetCount a : counting.most(values(first), most)) {
      RoaringBitmap with = RoaringBitmap.and(value(first, a.value()).orElseThrow().rows(), rows);
      for (FacetCount b : seconds) {
        RoaringBitmap of = value(second, b.value()).orElseThrow().rows();
        int count = RoaringBitmap.andCardinality(with, of);
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

  KeysetScan walk(Order order) {
    return switch (order) {
      case NEWEST -> new KeysetScan(firstDays, dayless, true);
      case OLDEST -> new KeysetScan(firstDays, dayless, false);
      case LEAST_CERTAIN -> new KeysetScan(certainties, new RoaringBitmap(), false);
    };
  }
}
