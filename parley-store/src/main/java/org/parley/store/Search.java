package org.parley.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.model.ActorId;
import org.roaringbitmap.RoaringBitmap;

/** Lists of records by filter, with counts for each facet. */
public final class Search implements AutoCloseable {
  /** Most records of one page. */
  public static final int MOST = 1000;

  /** Most actors whose statements are looked at for one word of a question. */
  private static final int MOST_NAMED = 100;

  private final Connections connections;
  private final SearchIndex index;
  private final WordHits hits;
  private final Entries entries;

  Search(Connections connections, Entries entries) {
    this.connections = connections;
    this.entries = entries;
    this.index = new SearchIndex(connections);
    this.hits = new WordHits(connections);
  }

  /** Reads what filters need, as the first question would; of a large store that takes a while. */
  public void ready() {
    index.ask(RecordKind.REPORTS, KindIndex::last);
  }

  /**
   * One page of a list.
   *
   * @param cursor from another page of the same list; empty for the first
   * @param size how many records at most, up to {@link #MOST}
   */
  public Page page(Filter filter, Order order, Optional<Cursor> cursor, int size) {
    int most = Math.max(1, Math.min(size, MOST));
    Optional<RoaringBitmap> words = words(filter);
    return index.ask(
        filter.kind(),
        kind -> {
          RoaringBitmap rows = rows(kind, filter, Set.of(), words);
          KeysetScan walk = kind.walk(order);
          return page(filter.kind(), walk, rows, cursor, most);
        });
  }

  private Page page(
      RecordKind kind, KeysetScan walk, RoaringBitmap rows, Optional<Cursor> cursor, int most) {
    boolean back = cursor.filter(Cursor::back).isPresent();
    List<KeysetScan.Step> steps = new ArrayList<>(walk.steps(rows, cursor, most + 1));
    boolean more = steps.size() > most;
    if (more) {
      steps.remove(back ? 0 : most);
    }
    List<Integer> numbers = steps.stream().map(KeysetScan.Step::row).toList();
    List<Entry> shown = connections.read(sql -> entries.of(sql, kind, numbers));
    boolean after = back || more;
    boolean before = back ? more : cursor.isPresent();
    return new Page(
        shown,
        rows.getLongCardinality(),
        steps.isEmpty() || !after ? Optional.empty() : Optional.of(at(steps, true)),
        steps.isEmpty() || !before ? Optional.empty() : Optional.of(at(steps, false)));
  }

  private static Cursor at(List<KeysetScan.Step> steps, boolean end) {
    KeysetScan.Step step = steps.get(end ? steps.size() - 1 : 0);
    return new Cursor(step.key(), step.row(), !end);
  }

  /** The rows of the list; the caller may change the set. */
  RoaringBitmap rows(Filter filter) {
    Optional<RoaringBitmap> words = words(filter);
    return index.ask(filter.kind(), kind -> rows(kind, filter, Set.of(), words));
  }

  /** How many records the list has. */
  public long count(Filter filter) {
    Optional<RoaringBitmap> words = words(filter);
    return index.ask(
        filter.kind(), kind -> rows(kind, filter, Set.of(), words).getLongCardinality());
  }

  /**
   * For each facet of the kind its most frequent values; what is chosen of the facet itself does
   * not count, so that other values of it show what they would add.
   *
   * @param most how many values a facet; those that are chosen come beside
   */
  public SortedMap<Facet, List<FacetCount>> counts(Filter filter, int most) {
    Optional<RoaringBitmap> words = words(filter);
    Map<Facet, List<FacetCount>> counted =
        index.ask(filter.kind(), kind -> counts(kind, filter, words, most));
    return named(counted);
  }

  /** The most frequent values of one facet, whatever is chosen of it. */
  public List<FacetCount> counts(Filter filter, Facet facet, int most) {
    Optional<RoaringBitmap> words = words(filter);
    List<FacetCount> counts =
        index.ask(
            filter.kind(),
            kind ->
                kind.counting(rows(kind, filter, Set.of(facet), words))
                    .most(kind.values(facet), most));
    return named(Map.of(facet, counts)).getOrDefault(facet, counts);
  }

  /**
   * The value of a facet that is written so, else the one that is written so but for capitals;
   * empty where no record of the kind has either.
   */
  public Optional<String> known(RecordKind kind, Facet facet, String typed) {
    return index.ask(kind, of -> of.known(facet, typed));
  }

  /**
   * Takes all records of the list, in the order in which {@code parley read} writes them and as
   * they stand at one moment. Of a large list few are in memory at a time.
   */
  public void each(Filter filter, Consumer<Entry> taker) {
    RoaringBitmap rows = rows(filter);
    connections.read(
        sql -> {
          entries.each(sql, filter.kind(), rows::contains, taker);
          return rows;
        });
  }

  /**
   * Statements that have some words of a question in their text or in the name of who speaks.
   *
   * @param words each either whole, or the beginning of a word with a star
   * @param most how many records, up to {@link #MOST}
   */
  public NearWords near(Collection<String> words, int most) {
    RoaringBitmap all = rows(Filter.of(RecordKind.STATEMENTS));
    Map<String, RoaringBitmap> rows = new LinkedHashMap<>();
    for (String word : words) {
      RoaringBitmap with = RoaringBitmap.or(hits.of(RecordKind.STATEMENTS, word), spokenBy(word));
      with.and(all);
      rows.put(word, with);
    }
    Map<String, Double> rarity = NearWords.rarity(rows, all.getLongCardinality());
    List<Integer> found = NearWords.heaviest(rows, rarity, Math.min(most, MOST));
    return new NearWords(
        connections.read(sql -> entries.of(sql, RecordKind.STATEMENTS, found)), rarity);
  }

  /** What actors of a name have said; nothing for a word that very many names have. */
  private RoaringBitmap spokenBy(String word) {
    RoaringBitmap actors = hits.of(RecordKind.ACTORS, word);
    if (actors.isEmpty() || actors.getLongCardinality() > MOST_NAMED) {
      return new RoaringBitmap();
    }
    String[] ids =
        connections
            .read(
                sql ->
                    sql.list(
                        r -> r.getString(1),
                        "SELECT id FROM actors WHERE row IN (SELECT value FROM json_each(?))",
                        Arrays.toString(actors.toArray())))
            .toArray(String[]::new);
    return ids.length == 0
        ? new RoaringBitmap()
        : rows(Filter.of(RecordKind.STATEMENTS).with(Facet.SPEAKER, ids));
  }

  /** For each of some values of a facet the record that came last into the store. */
  public List<Entry> lastOfEach(RecordKind kind, Facet facet, Collection<String> values) {
    List<Integer> last =
        index.ask(
            kind,
            of -> values.stream().flatMap(v -> of.lastWith(facet, v).stream()).distinct().toList());
    return connections.read(sql -> entries.of(sql, kind, last));
  }

  private static Map<Facet, List<FacetCount>> counts(
      KindIndex kind, Filter filter, Optional<RoaringBitmap> words, int most) {
    FacetCounter all = kind.counting(rows(kind, filter, Set.of(), words));
    Map<Facet, List<FacetCount>> counted = new EnumMap<>(Facet.class);
    for (Facet facet : new TreeSet<>(kind.facets())) {
      if (facet == Facet.REPORT) {
        continue;
      }
      boolean chosen = filter.any().containsKey(facet);
      FacetCounter of = chosen ? kind.counting(rows(kind, filter, Set.of(facet), words)) : all;
      List<FacetCount> counts = of.most(kind.values(facet), most);
      if (!counts.isEmpty()) {
        counted.put(facet, counts);
      }
    }
    return counted;
  }

  private SortedMap<Facet, List<FacetCount>> named(Map<Facet, List<FacetCount>> counted) {
    Set<ActorId> actors =
        counted.entrySet().stream()
            .filter(e -> e.getKey().namesActors())
            .flatMap(e -> e.getValue().stream())
            .map(FacetCount::value)
            .flatMap(Search::ids)
            .map(ActorId::new)
            .collect(Collectors.toCollection(TreeSet::new));
    Map<ActorId, String> names = connections.read(sql -> Entries.names(sql, actors));
    SortedMap<Facet, List<FacetCount>> named = new TreeMap<>();
    counted.forEach(
        (facet, counts) -> named.put(facet, facet.namesActors() ? named(counts, names) : counts));
    return Collections.unmodifiableSortedMap(named);
  }

  /** A value of {@link Facet#BETWEEN} holds two ids. */
  private static Stream<String> ids(String value) {
    return Stream.of(value.split(",", 2));
  }

  private static String label(FacetCount count, Map<ActorId, String> names) {
    List<ActorId> ids = ids(count.value()).map(ActorId::new).toList();
    return ids.stream().anyMatch(names::containsKey)
        ? ids.stream().map(i -> names.getOrDefault(i, i.value())).collect(Collectors.joining(", "))
        : count.label();
  }

  private static List<FacetCount> named(List<FacetCount> counts, Map<ActorId, String> names) {
    return counts.stream().map(c -> new FacetCount(c.value(), label(c, names), c.count())).toList();
  }

  /**
   * How many records have each pair of values of two facets, for the most frequent values of each;
   * pairs that none has are left out.
   */
  public List<PairCount> pairs(Filter filter, Facet first, Facet second, int most) {
    Optional<RoaringBitmap> words = words(filter);
    return index.ask(
        filter.kind(),
        kind -> kind.pairs(rows(kind, filter, Set.of(), words), first, second, most));
  }

  /** How many records begin in each day, month or year that has any, in order. */
  public List<BinCount> histogram(Filter filter, Bin bin) {
    Optional<RoaringBitmap> words = words(filter);
    return index.ask(
        filter.kind(), kind -> kind.histogram(rows(kind, filter, Set.of(), words), bin));
  }

  private Optional<RoaringBitmap> words(Filter filter) {
    return filter.words().map(w -> hits.of(filter.kind(), w));
  }

  private static RoaringBitmap rows(
      KindIndex kind, Filter filter, Set<Facet> except, Optional<RoaringBitmap> words) {
    RoaringBitmap rows = kind.rows(filter, except);
    words.ifPresent(rows::and);
    return rows;
  }

  @Override
  public void close() {
    index.close();
  }
}
