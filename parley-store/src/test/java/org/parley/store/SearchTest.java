package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Parley;
import org.parley.model.ActorId;
import org.parley.model.Dated;
import org.parley.model.Dossier;
import org.parley.model.Event;
import org.parley.model.Mention;
import org.parley.model.Reading;
import org.parley.model.Statement;
import org.parley.model.When;
import org.roaringbitmap.RoaringBitmap;

/** What the index answers is what going through all records would give. */
class SearchTest {
  @TempDir private static Path directory;
  private static Store store;
  private static Dossier dossier;

  @BeforeAll
  static void fill() {
    dossier = Parley.dossier(SampleStore.readings());
    store = SampleStore.filled(directory.resolve("desk.parley"));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void statementsNearSomeWordsHaveOneOfThemOrASpeakerOfThatName() {
    Statement one =
        statements().stream().filter(s -> s.speaker().isPresent()).findFirst().orElseThrow();
    String word = one.text().replaceAll("^\\P{L}+", "").split("\\P{L}+")[0];
    NearWords near = store.search().near(List.of(word, "zzzzz*"), 50);

    assertThat(near.entries()).extracting(Entry::id).contains(one.id().value());
    assertThat(near.rarity().get("zzzzz*")).isGreaterThan(near.rarity().get(word));
    assertThat(store.search().near(List.of("zzzzz*"), 50).entries()).isEmpty();
  }

  @Test
  void statementsWithTheRarestWordsComeFirst() {
    RoaringBitmap rare = RoaringBitmap.bitmapOf(7);
    RoaringBitmap common = RoaringBitmap.bitmapOf(1, 2, 3, 7);
    Map<String, RoaringBitmap> rows = Map.of("rare", rare, "common", common);

    assertThat(NearWords.heaviest(rows, NearWords.rarity(rows, 10), 2)).containsExactly(7, 3);
  }

  @Test
  void aFacetGivesTheRecordsWithThatValue() {
    String speaker = commonest(statements().stream().flatMap(s -> s.speaker().stream()).toList());
    assertThat(ids(Filter.of(RecordKind.STATEMENTS).with(Facet.SPEAKER, speaker)))
        .isNotEmpty()
        .isEqualTo(
            statements().stream()
                .filter(
                    s -> s.speaker().map(Mention::actor).equals(Optional.of(new ActorId(speaker))))
                .map(s -> s.id().value())
                .collect(Collectors.toSet()));
  }

  @Test
  void valuesOfOneFacetAddAndFacetsNarrow() {
    Filter agree = Filter.of(RecordKind.EVENTS).with(Facet.TYPE, "AGREE");
    Filter either = agree.with(Facet.TYPE, "REJECT");
    assertThat(ids(either))
        .isEqualTo(events(e -> Set.of("AGREE", "REJECT").contains(e.type().name())))
        .hasSizeGreaterThan(ids(agree).size());
    Optional<Event> one =
        dossier.readings().stream()
            .flatMap(r -> r.events().stream())
            .filter(e -> e.type().name().equals("AGREE"))
            .findFirst();
    String realis = one.orElseThrow().realis().slug();
    assertThat(ids(agree.with(Facet.REALIS, realis)))
        .isEqualTo(events(e -> e.type().name().equals("AGREE") && e.realis().slug().equals(realis)))
        .isNotEmpty();
  }

  @Test
  void aRangeOfDaysTakesWhatReachesIntoIt() {
    LocalDate from = LocalDate.of(2022, 2, 25);
    LocalDate to = LocalDate.of(2022, 2, 27);
    assertThat(ids(Filter.of(RecordKind.EVENTS).from(from).to(to)))
        .isEqualTo(
            events(
                e ->
                    day(e)
                        .filter(d -> !d.last().isBefore(from) && !d.first().isAfter(to))
                        .isPresent()))
        .isNotEmpty();
  }

  @Test
  void countsAreThoseOfTheListsTheyLeadTo() {
    for (RecordKind kind : RecordKind.values()) {
      Filter filter = Filter.of(kind);
      store
          .search()
          .counts(filter, 50)
          .forEach(
              (facet, counts) ->
                  counts.forEach(
                      c ->
                          assertThat(store.search().count(filter.with(facet, c.value())))
                              .as(kind + " " + facet + " " + c)
                              .isEqualTo(c.count())));
    }
  }

  @Test
  void aChoiceLeavesTheCountsOfItsOwnFacet() {
    Filter all = Filter.of(RecordKind.EVENTS);
    Filter chosen = all.with(Facet.TYPE, "AGREE");
    assertThat(store.search().counts(chosen, 50).get(Facet.TYPE))
        .isEqualTo(store.search().counts(all, 50).get(Facet.TYPE));
    assertThat(store.search().counts(chosen, 50).get(Facet.OUTLET))
        .isNotEqualTo(store.search().counts(all, 50).get(Facet.OUTLET));
  }

  @Test
  void theMostFrequentValuesComeFirstAndActorsHaveNames() {
    List<FacetCount> all =
        store.search().counts(Filter.of(RecordKind.STATEMENTS), 500).get(Facet.SPEAKER);
    List<FacetCount> few =
        store.search().counts(Filter.of(RecordKind.STATEMENTS), 3).get(Facet.SPEAKER);
    assertThat(few).isEqualTo(all.subList(0, 3));
    assertThat(all).extracting(FacetCount::count).isSortedAccordingTo(Collections.reverseOrder());
    assertThat(all)
        .allSatisfy(
            c ->
                assertThat(c.label())
                    .isEqualTo(store.actor(new ActorId(c.value())).orElseThrow().name()));
  }

  @Test
  void theHistogramHasEveryRecordOnItsDayOrThatOfItsReport() {
    long dated = events(e -> day(e).isPresent()).size();
    assertThat(dated).isGreaterThan(events(e -> e.day().isPresent()).size());
    for (Bin bin : Bin.values()) {
      List<BinCount> bars = store.search().histogram(Filter.of(RecordKind.EVENTS), bin);
      assertThat(bars.stream().mapToLong(BinCount::count).sum()).as(bin.name()).isEqualTo(dated);
      assertThat(bars).extracting(BinCount::start).isSorted().allMatch(d -> bin.of(d).equals(d));
    }
  }

  @ParameterizedTest
  @EnumSource(Order.class)
  void pagesGoThroughTheWholeListAndBack(Order order) {
    for (RecordKind kind : RecordKind.values()) {
      List<List<String>> forward = new ArrayList<>();
      Optional<Cursor> at = Optional.empty();
      Page page;
      do {
        page = store.search().page(Filter.of(kind), order, at, 7);
        forward.add(ids(page));
        at = page.next().map(c -> Cursor.parse(c.toString()).orElseThrow());
      } while (at.isPresent());
      List<String> all = forward.stream().flatMap(List::stream).toList();
      assertThat(all).as(kind.slug()).doesNotHaveDuplicates().hasSize((int) page.total());

      for (int i = forward.size() - 2; i >= 0; i--) {
        page = store.search().page(Filter.of(kind), order, page.previous(), 7);
        assertThat(ids(page)).isEqualTo(forward.get(i));
      }
      assertThat(page.previous()).isEmpty();
    }
  }

  @Test
  void ordersAreThoseOfDayAndOfConfidence() {
    List<String> days = inOrder(Order.OLDEST);
    assertThat(days.stream().filter(d -> !d.isEmpty()).toList()).isSorted();
    assertThat(inOrder(Order.NEWEST).stream().filter(d -> !d.isEmpty()).toList())
        .isSortedAccordingTo(Collections.reverseOrder());
    assertThat(days).doesNotContain("");
    Page unsure =
        store
            .search()
            .page(Filter.of(RecordKind.EVENTS), Order.LEAST_CERTAIN, Optional.empty(), 500);
    assertThat(ids(unsure).stream().map(id -> event(id).confidence()).toList()).isSorted();
  }

  @Test
  void wordsPhrasesAndBeginnings() {
    Statement some =
        statements().stream()
            .filter(s -> s.text().split("\\W+").length > 6)
            .findFirst()
            .orElseThrow();
    String[] words = some.text().split("\\W+");
    assertThat(ids(Filter.of(RecordKind.STATEMENTS).matching(words[1] + " " + words[4])))
        .contains(some.id().value());
    assertThat(
            ids(Filter.of(RecordKind.STATEMENTS).matching('"' + words[2] + " " + words[3] + '"')))
        .contains(some.id().value());
    assertThat(
            ids(Filter.of(RecordKind.STATEMENTS).matching('"' + words[3] + " " + words[2] + '"')))
        .doesNotContain(some.id().value());
    String longest =
        List.of(words).stream()
            .max(java.util.Comparator.comparingInt(String::length))
            .orElseThrow();
    assertThat(
            ids(
                Filter.of(RecordKind.STATEMENTS)
                    .matching(longest.substring(0, longest.length() - 2) + "*")))
        .contains(some.id().value());
    assertThat(
            ids(
                Filter.of(RecordKind.STATEMENTS)
                    .matching(longest.substring(0, longest.length() - 2))))
        .doesNotContain(some.id().value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"", "*", "talks\"", "a OR", "NEAR(", "text:", "-talks", "^x", "'; DROP TABLE reports; --",
        "( AND )", "{}", "\u0000", "talks) OR (1", "col : x", "\"\"\"", "+", "%", "\\"
      })
  void whatIsTypedIsNeverAQueryLanguage(String typed) {
    for (RecordKind kind : RecordKind.values()) {
      store.search().page(Filter.of(kind).matching(typed), Order.NEWEST, Optional.empty(), 10);
      String value = typed;
      assertThat(store.search().count(Filter.of(kind).with(Facet.OUTLET, value))).isZero();
      assertThat(store.record(kind, typed)).isEmpty();
    }
    assertThat(store.search().count(Filter.of(RecordKind.REPORTS))).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "a1", "a1.2.3", "b-1.-2", "a1.2; DROP", "a99999999999.1"})
  void whatIsNoCursorIsNone(String text) {
    assertThat(Cursor.parse(text)).isEmpty();
  }

  private static List<String> inOrder(Order order) {
    Page page = store.search().page(Filter.of(RecordKind.EVENTS), order, Optional.empty(), 500);
    return ids(page).stream()
        .map(id -> day(event(id)).map(When::first).map(LocalDate::toString).orElse(""))
        .toList();
  }

  /** That of the event, else that on which it was reported. */
  private static Optional<When> day(Event event) {
    Reading reading =
        dossier.readings().stream()
            .filter(r -> r.events().contains(event))
            .findFirst()
            .orElseThrow();
    return event.day().map(Dated::day).or(() -> reading.report().published().day().map(When::day));
  }

  private static Event event(String id) {
    return dossier.readings().stream()
        .flatMap(r -> r.events().stream())
        .filter(e -> e.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> events(java.util.function.Predicate<Event> test) {
    return dossier.readings().stream()
        .flatMap(r -> r.events().stream())
        .filter(test)
        .map(e -> e.id().value())
        .collect(Collectors.toSet());
  }

  private static List<Statement> statements() {
    return dossier.readings().stream().map(Reading::statements).flatMap(List::stream).toList();
  }

  private static String commonest(List<Mention> mentions) {
    return mentions.stream()
        .collect(
            Collectors.groupingBy(Mention::actor, java.util.TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(java.util.Map.Entry.comparingByValue())
        .orElseThrow()
        .getKey()
        .value();
  }

  private static Set<String> ids(Filter filter) {
    return new HashSet<>(ids(store.search().page(filter, Order.NEWEST, Optional.empty(), 1000)));
  }

  private static List<String> ids(Page page) {
    return page.entries().stream().map(Entry::id).toList();
  }
}
