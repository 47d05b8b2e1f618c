package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.Reading;

/** Lists, counts and words over few records, each made for its case. */
class SearchRulesTest {
  private static final Filter ALL = Filter.of(RecordKind.STATEMENTS);
  private static final Filter REPORTS = Filter.of(RecordKind.REPORTS);

  @TempDir private Path directory;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(directory.resolve("desk.parley"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2024-05-02, 2024-05-02, 1 4 5",
        "2024-05-01, 2024-05-01, 4 5",
        "2024-05-03, 2024-05-04, 2 4 5",
        "2024-05-05, 2024-05-05, 2 5",
        "2024-04-30, 2024-04-30, 5",
        "2024-12-31, -, 5",
        "2025-01-01, -, ''",
        "-, 2024-01-01, 5 6",
        "-, 2023-12-31, 6",
        "1969-12-30, 1969-12-31, 6",
        "-, -, 1 2 3 4 5 6",
      })
  void aRangeTakesWhatReachesIntoItAndBothItsEnds(LocalDate from, LocalDate to, String numbers) {
    add(
        Statements.said(
            reading(1),
            "2024-05-02",
            "2024-05-03/2024-05-05",
            "",
            "2024-05-01/2024-05-04",
            "2024",
            "1969-12-31"));
    Filter range = from == null ? ALL : ALL.from(from);
    range = to == null ? range : range.to(to);
    List<String> expected = new ArrayList<>();
    if (!numbers.isEmpty()) {
      List.of(numbers.split(" ")).forEach(n -> expected.add(id(1, Integer.parseInt(n))));
    }
    assertThat(ids(range, Order.NEWEST)).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void recordsWithoutADayComeLastInBothOrdersOfDays() {
    add(Statements.said(reading(1), "", "2024-05-02", "1969-01-01", "2024-05-03"));
    assertThat(ids(ALL, Order.NEWEST)).containsExactly(id(1, 4), id(1, 2), id(1, 3), id(1, 1));
    assertThat(ids(ALL, Order.OLDEST)).containsExactly(id(1, 3), id(1, 2), id(1, 4), id(1, 1));
  }

  @Test
  void certaintiesAreToldApartByThousandths() {
    add(Statements.sure(reading(1), 0.502, 0.9, 0.501, 1, 0));
    assertThat(ids(ALL, Order.LEAST_CERTAIN))
        .containsExactly(id(1, 5), id(1, 3), id(1, 1), id(1, 2), id(1, 4));
  }

  @Test
  void wordsMustAllBeThereInWhateverOrder() {
    add(Statements.texts(reading(1), "grain for the port", "the port of grain ships", "grain"));
    assertThat(found("port grain")).containsExactly(1, 2);
    assertThat(found("grain ships")).containsExactly(2);
    assertThat(found("GRAIN")).containsExactly(1, 2, 3);
    assertThat(found("grains")).isEmpty();
  }

  @Test
  void aPhraseStandsTogetherAndItsOperatorsAreWords() {
    add(Statements.texts(reading(1), "war or peace", "peace or war", "war, or: peace?", "peace"));
    assertThat(found("\"war or peace\"")).containsExactly(1, 3);
    assertThat(found("war OR peace")).containsExactly(1, 2, 3);
    assertThat(found("\"or war")).containsExactly(2);
    assertThat(found("peace NOT war")).isEmpty();
  }

  @Test
  void accentsDoNotMatterAndABeginningFindsTheWhole() {
    add(Statements.texts(reading(1), "Vâle negotiates", "a negotiator", "no deal"));
    assertThat(found("vale")).containsExactly(1);
    assertThat(found("nego*")).containsExactly(1, 2);
    assertThat(found("nego")).isEmpty();
    assertThat(found("\"nego*\"")).isEmpty();
  }

  @Test
  void wordsThatAreGoneAreNotFoundAgain() {
    Prepared report = Prepared.number(1);
    put("1", report, Statements.texts(report.reading(), "grain", "port"));
    assertThat(found("grain")).containsExactly(1);
    put("2", report, Statements.texts(report.reading(), "wheat", "port"));
    assertThat(found("grain")).isEmpty();
    assertThat(found("wheat")).containsExactly(1);
    assertThat(store.search().count(ALL.matching("grain"))).isZero();
  }

  @Test
  void aKindWithoutWordsFindsNone() {
    Reports.add(store, "1", "alpha");
    assertThat(store.search().count(Filter.of(RecordKind.PLACES))).isEqualTo(1);
    assertThat(store.search().count(Filter.of(RecordKind.PLACES).matching("alpha"))).isZero();
    assertThat(store.search().count(Filter.of(RecordKind.EVENTS).matching("offered"))).isOne();
  }

  @Test
  void wordsNarrowAFilterAndItsCounts() {
    Reports.add(store, "1", "alpha", "bravo");
    Filter some = REPORTS.matching("alpha");
    assertThat(store.search().count(some.with(Facet.OUTLET, "bravo"))).isZero();
    assertThat(store.search().counts(some, 9).get(Facet.OUTLET))
        .containsExactly(new FacetCount("alpha", "alpha", 1));
    assertThat(store.search().counts(some, Facet.OUTLET, 9)).hasSize(1);
    assertThat(store.search().histogram(some, Bin.DAY))
        .containsExactly(new BinCount(LocalDate.of(2022, 3, 1), 1));
    assertThat(store.search().pairs(some, Facet.OUTLET, Facet.FORMAT, 9))
        .containsExactly(new PairCount("alpha", "text", 1));
  }

  @Test
  void equallyFrequentValuesStandByName() {
    Reports.add(store, "1", "delta", "bravo", "alpha", "carol");
    assertThat(store.search().counts(REPORTS, 3).get(Facet.OUTLET))
        .extracting(FacetCount::value)
        .containsExactly("alpha", "bravo", "carol");
  }

  @Test
  void aChoiceOfNoValueOrOfAnUnknownOneLeavesNothing() {
    Reports.add(store, "1", "alpha");
    assertThat(store.search().count(REPORTS.with(Facet.OUTLET))).isZero();
    assertThat(store.search().count(REPORTS.with(Facet.OUTLET, "none"))).isZero();
    assertThat(store.search().count(REPORTS.with(Facet.ACT, "offer"))).isZero();
    assertThat(store.search().count(REPORTS.with(Facet.OUTLET, "none", "alpha"))).isOne();
  }

  @Test
  void aFacetCountsWhateverIsChosenOfItself() {
    Reports.add(store, "1", "alpha", "bravo");
    Filter chosen = REPORTS.with(Facet.OUTLET, "alpha");
    assertThat(store.search().counts(chosen, Facet.OUTLET, 9))
        .extracting(FacetCount::value)
        .containsExactly("alpha", "bravo");
    assertThat(store.search().counts(chosen, 9).get(Facet.OUTLET)).hasSize(2);
    assertThat(store.search().counts(chosen, 9).get(Facet.WIRE)).hasSize(1);
    assertThat(store.search().counts(chosen, Facet.WIRE, 9))
        .extracting(FacetCount::value)
        .containsExactly("alpha");
  }

  @Test
  void pairsThatNoneHasAreLeftOut() {
    Reports.add(store, "1", "alpha", "bravo");
    assertThat(store.search().pairs(REPORTS, Facet.OUTLET, Facet.WIRE, 9))
        .containsExactlyInAnyOrder(
            new PairCount("alpha", "alpha", 1), new PairCount("bravo", "bravo", 1));
    assertThat(store.search().pairs(REPORTS, Facet.OUTLET, Facet.WIRE, 1))
        .containsExactly(new PairCount("alpha", "alpha", 1));
  }

  @Test
  void theLastRecordOfEachValueIsTheLatestThatStands() {
    Reports.add(store, "1", "alpha", "bravo");
    assertThat(lastOf("alpha", "bravo", "none"))
        .containsExactly(Reports.id("alpha") + "-s1", Reports.id("bravo") + "-s1");
    Prepared report = Prepared.number(1);
    put("1", report, Statements.texts(report.reading(), "grain", "port"));
    assertThat(lastOf("Gazette 1")).containsExactly(id(1, 2));
    put("2", report, Statements.texts(report.reading(), "grain"));
    assertThat(lastOf("Gazette 1")).containsExactly(id(1, 1));
  }

  @Test
  void barsAreTheFirstDaysOfTheirTimes() {
    add(Statements.said(reading(1), "2024-05-02", "2024-05-30", "2024-06", "2023", ""));
    assertThat(store.search().histogram(ALL, Bin.MONTH))
        .containsExactly(
            new BinCount(LocalDate.of(2023, 1, 1), 1),
            new BinCount(LocalDate.of(2024, 5, 1), 2),
            new BinCount(LocalDate.of(2024, 6, 1), 1));
    assertThat(store.search().histogram(ALL, Bin.YEAR))
        .containsExactly(
            new BinCount(LocalDate.of(2023, 1, 1), 1), new BinCount(LocalDate.of(2024, 1, 1), 3));
    assertThat(store.search().histogram(ALL, Bin.DAY)).hasSize(4);
  }

  @Test
  void pagesBreakWithinOneDayAndStayGoodWhileRecordsAreAdded() {
    add(Statements.said(reading(1), "2024-05-02", "2024-05-02", "2024-05-02"));
    Page first = page(Optional.empty(), 2);
    assertThat(ids(first)).containsExactly(id(1, 3), id(1, 2));
    assertThat(first.previous()).isEmpty();
    put("1", Prepared.number(2), Statements.said(reading(2), "2024-05-02"));
    Page second = page(first.next(), 2);
    assertThat(ids(second)).containsExactly(id(1, 1));
    assertThat(second.total()).isEqualTo(4);
    assertThat(second.next()).isEmpty();
    Page back = page(second.previous(), 9);
    assertThat(ids(back)).containsExactly(id(2, 1), id(1, 3), id(1, 2));
    assertThat(back.previous()).isEmpty();
    assertThat(back.next()).isPresent();
  }

  @Test
  void aPageThatTheListJustFillsHasNoNext() {
    add(Statements.said(reading(1), "2024-05-02", "2024-05-03"));
    assertThat(page(Optional.empty(), 2).next()).isEmpty();
    assertThat(page(Optional.empty(), 1).next()).isPresent();
  }

  @Test
  void aPageHasOneRecordAtLeast() {
    add(Statements.said(reading(1), "2024-05-02", "2024-05-03"));
    assertThat(page(Optional.empty(), 0).entries()).hasSize(1);
    assertThat(page(Optional.empty(), -5).entries()).hasSize(1);
  }

  @Test
  void aPageBeyondTheEndIsEmptyAndLeadsNowhere() {
    add(Statements.said(reading(1), "2024-05-02"));
    Page beyond = page(Optional.of(new Cursor(999_999_999, 99, false)), 5);
    assertThat(beyond.entries()).isEmpty();
    assertThat(beyond.next()).isEmpty();
    assertThat(beyond.previous()).isEmpty();
    assertThat(beyond.total()).isEqualTo(1);
  }

  private List<String> lastOf(String... outlets) {
    return store.search().lastOfEach(RecordKind.STATEMENTS, Facet.OUTLET, List.of(outlets)).stream()
        .map(Entry::id)
        .toList();
  }

  private List<Integer> found(String words) {
    return ids(ALL.matching(words), Order.OLDEST).stream()
        .map(id -> Integer.valueOf(id.substring(id.indexOf("-s") + 2)))
        .toList();
  }

  private Page page(Optional<Cursor> at, int size) {
    return store.search().page(ALL, Order.NEWEST, at, size);
  }

  private List<String> ids(Filter filter, Order order) {
    return ids(store.search().page(filter, order, Optional.empty(), 99));
  }

  private static List<String> ids(Page page) {
    return page.entries().stream().map(Entry::id).toList();
  }

  private static Reading reading(int number) {
    return Prepared.number(number).reading();
  }

  private static String id(int report, int statement) {
    return reading(report).report().id() + "-s" + statement;
  }

  private void add(Reading reading) {
    put("1", Prepared.number(1), reading);
  }

  private void put(String version, Prepared report, Reading reading) {
    try (StoreWriter writer = store.write(version, List.of())) {
      writer.put(report.inputs().sources().get(0), report.inputs().bytes().get(0), reading);
    }
  }
}
