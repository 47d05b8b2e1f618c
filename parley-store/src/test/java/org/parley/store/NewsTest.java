package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Reading;

class NewsTest {
  private static final Filter STATEMENTS = Filter.of(RecordKind.STATEMENTS);

  @TempDir private Path directory;
  private final MovingClock clock = new MovingClock();
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(directory.resolve("desk.parley"), clock);
    Reports.add(store, "1", "alpha", "bravo");
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whatStandsInANewReportIsNews() {
    assertThat(ids(since(STATEMENTS, 0)))
        .containsExactly(Reports.id("alpha") + "-s1", Reports.id("bravo") + "-s1");
    assertThat(ids(since(Filter.of(RecordKind.REPORTS), 0)))
        .containsExactly(Reports.id("alpha"), Reports.id("bravo"));
    assertThat(since(Filter.of(RecordKind.ACTORS), 0).total()).isEqualTo(2);
  }

  @Test
  void whatWasSeenIsNoNewsAndWhatComesLaterNeither() {
    long before = last();
    Reports.add(store, "1", "carol");
    long until = last();
    Reports.add(store, "1", "david");
    assertThat(ids(store.news().since(STATEMENTS, before, until, 9)))
        .containsExactly(Reports.id("carol") + "-s1");
    assertThat(store.news().since(STATEMENTS, until, until, 9).total()).isZero();
  }

  @Test
  void onlyWhatTheFilterLetsThroughIsNews() {
    assertThat(ids(since(STATEMENTS.with(Facet.OUTLET, "bravo"), 0)))
        .containsExactly(Reports.id("bravo") + "-s1");
    assertThat(since(STATEMENTS.matching("nowhere"), 0).total()).isZero();
  }

  @Test
  void allAreCountedAndTheFirstGiven() {
    News.Since some = store.news().since(STATEMENTS, 0, last(), 1);
    assertThat(some.total()).isEqualTo(2);
    assertThat(ids(some)).containsExactly(Reports.id("alpha") + "-s1");
    assertThat(store.news().since(STATEMENTS, 0, last(), 0).items()).isEmpty();
  }

  @Test
  void ofALaterReadingOnlyWhatItAddedIsNews() {
    long before = last();
    Reports.again(store, "2", "alpha");
    assertThat(ids(since(STATEMENTS, before))).containsExactly(Reports.id("alpha") + "-s1");
    assertThat(ids(since(Filter.of(RecordKind.EVENTS), before))).isEmpty();
  }

  @Test
  void whatWasWithdrawnIsNoNews() {
    Prepared report = Prepared.number(1);
    put("1", report, report.reading());
    long before = last();
    put("2", report, SampleStore.withoutFirstStatement(report.reading()));
    assertThat(last()).isGreaterThan(before);
    assertThat(since(STATEMENTS, before).items()).isEmpty();
  }

  @Test
  void whatIsSeenOtherwiseIsNewsWithTheTimeOfThatRun() {
    Prepared report = Prepared.number(1);
    put("1", report, report.reading());
    long before = last();
    clock.pass(Duration.ofDays(1));
    put("2", report, Statements.worded(report.reading(), "otherwise"));
    assertThat(since(STATEMENTS, before).items())
        .singleElement()
        .satisfies(
            n -> {
              assertThat(n.entry().id()).isEqualTo(report.reading().report().id() + "-s1");
              assertThat(n.at()).isEqualTo("2024-05-03T09:00:00Z");
            });
  }

  @Test
  void aRecordHasTheTimeOfTheRunThatBroughtItsReport() {
    clock.pass(Duration.ofDays(2));
    Reports.add(store, "1", "carol");
    assertThat(since(STATEMENTS, 0).items())
        .extracting(NewsItem::at)
        .containsExactly("2024-05-02T09:00:00Z", "2024-05-02T09:00:00Z", "2024-05-04T09:00:00Z");
    assertThat(since(Filter.of(RecordKind.REPORTS), 0).items())
        .extracting(NewsItem::at)
        .contains("2024-05-02T09:00:00Z", "2024-05-04T09:00:00Z");
  }

  @Test
  void aRecordKeepsItsMarkWhenItIsNumberedAnew() {
    String mark = mark(Reports.id("alpha") + "-s1");
    Reports.again(store, "2", "alpha");
    assertThat(mark(Reports.id("alpha") + "-s2")).isEqualTo(mark).hasSize(32);
    assertThat(mark(Reports.id("alpha") + "-s1")).isNotEqualTo(mark);
  }

  @Test
  void marksOfOtherRecordsAreOthers() {
    assertThat(since(STATEMENTS, 0).items()).extracting(NewsItem::mark).doesNotHaveDuplicates();
  }

  @Test
  void theLatestRecordsComeFirst() {
    assertThat(store.news().latest(STATEMENTS, 9))
        .extracting(n -> n.entry().id())
        .containsExactly(Reports.id("bravo") + "-s1", Reports.id("alpha") + "-s1");
    assertThat(store.news().latest(STATEMENTS, 1)).hasSize(1);
    assertThat(store.news().latest(STATEMENTS.with(Facet.OUTLET, "alpha"), 9))
        .extracting(n -> n.entry().id())
        .containsExactly(Reports.id("alpha") + "-s1");
  }

  private String mark(String id) {
    return store.news().latest(STATEMENTS, 99).stream()
        .filter(n -> n.entry().id().equals(id))
        .map(NewsItem::mark)
        .findFirst()
        .orElseThrow();
  }

  private void put(String version, Prepared report, Reading reading) {
    try (StoreWriter writer = store.write(version, List.of())) {
      writer.put(report.inputs().sources().get(0), report.inputs().bytes().get(0), reading);
    }
  }

  private News.Since since(Filter filter, long after) {
    return store.news().since(filter, after, last(), 99);
  }

  private long last() {
    return store.watches().lastChange();
  }

  private static List<String> ids(News.Since news) {
    return news.items().stream().map(n -> n.entry().id()).toList();
  }
}
