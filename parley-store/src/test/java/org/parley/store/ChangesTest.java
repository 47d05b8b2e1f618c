package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Fault;
import org.parley.model.Reading;
import org.parley.model.Report;
import org.parley.model.Statement;

class ChangesTest {
  private static final RecordKind KIND = RecordKind.STATEMENTS;

  @TempDir private Path directory;
  private final MovingClock clock = new MovingClock();
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(file(), clock);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void theLatestRunComesFirstAndNoMoreThanAsked() {
    Reports.add(store, "1", "alpha");
    clock.pass(Duration.ofHours(1));
    Reports.add(store, "2", "bravo");
    assertThat(store.changes().runs(9)).extracting(RunSummary::version).containsExactly("2", "1");
    assertThat(store.changes().runs(1)).extracting(RunSummary::version).containsExactly("2");
    assertThat(store.changes().runs(9))
        .extracting(RunSummary::began)
        .containsExactly("2024-05-02T10:00:00Z", "2024-05-02T09:00:00Z");
  }

  @Test
  void aRunSaysWhatItReadAndWhenItEnded() {
    try (StoreWriter writer = store.write("1", List.of("a.txt", "b \"c\""))) {
      Prepared.number(1).into(writer);
      clock.pass(Duration.ofMinutes(3));
      assertThat(store.changes().runs(1).get(0).ended()).isEmpty();
    }
    RunSummary run = store.changes().runs(1).get(0);
    assertThat(run.inputs()).containsExactly("a.txt", "b \"c\"");
    assertThat(run.ended()).contains("2024-05-02T09:03:00Z");
  }

  @Test
  void aRunThatWritesNothingIsNone() {
    store.write("1", List.of("a.txt")).close();
    assertThat(store.changes().runs(9)).isEmpty();
  }

  @Test
  void aNewReportStandsForAllThatIsInIt() {
    Prepared report = Prepared.number(1);
    try (StoreWriter writer = store.write("1", List.of())) {
      report.into(writer);
    }
    Change only = only(changes());
    assertThat(only.kind()).isEqualTo(RecordKind.REPORTS);
    assertThat(only.id()).isEqualTo(report.reading().report().id().value());
    assertThat(only.what()).isEqualTo("added");
    assertThat(only.before()).isEmpty();
    assertThat(only.after().map(e -> e.as(Report.class))).contains(report.reading().report());
  }

  @Test
  void whatALaterReadingAddsIsTold() {
    Reports.add(store, "1", "alpha");
    Reports.again(store, "2", "alpha");
    List<Change> told = changes().stream().filter(c -> c.kind() == KIND).toList();
    assertThat(only(told).what()).isEqualTo("added");
    assertThat(only(told).id()).isEqualTo(Reports.id("alpha") + "-s1");
    assertThat(only(told).before()).isEmpty();
    assertThat(only(told).after().map(e -> e.as(Statement.class).text())).contains("offered");
    assertThat(only(told).after().flatMap(Entry::owner)).contains(Reports.id("alpha"));
  }

  @Test
  void whatALaterReadingGivesUpIsTold() {
    Prepared report = shortened();
    Change gone = only(changes());
    assertThat(gone.what()).isEqualTo("withdrawn");
    assertThat(gone.id()).isEqualTo(report.reading().statements().get(0).id().value());
    assertThat(gone.after()).isEmpty();
    assertThat(gone.before().map(e -> e.as(Statement.class)))
        .contains(report.reading().statements().get(0));
    assertThat(store.changes().withdrawn(KIND, gone.id())).contains(gone);
    assertThat(store.changes().withdrawn(RecordKind.EVENTS, gone.id())).isEmpty();
  }

  @Test
  void whatALaterReadingSeesOtherwiseIsTold() {
    altered();
    Change change = only(changes());
    assertThat(change.what()).isEqualTo("altered");
    assertThat(change.before().map(e -> e.as(Statement.class).text())).contains("round 0");
    assertThat(change.after().map(e -> e.as(Statement.class).text())).contains("otherwise");
  }

  @Test
  void aRunIsCountedByWhatItDid() {
    shortened();
    assertThat(store.changes().runs(9))
        .extracting(RunSummary::counts)
        .containsExactly(Map.of("withdrawn", 1L), Map.of("added", 1L));
  }

  @Test
  void changesArePagedAfterTheLastThatWasSeen() {
    try (StoreWriter writer = store.write("1", List.of())) {
      for (int i = 0; i < 5; i++) {
        Prepared.number(i).into(writer);
      }
    }
    List<Change> all = changes();
    List<Change> paged = new ArrayList<>();
    long after = 0;
    for (List<Change> page = page(after); !page.isEmpty(); page = page(after)) {
      assertThat(page).hasSizeLessThanOrEqualTo(2);
      paged.addAll(page);
      after = page.get(page.size() - 1).number();
    }
    assertThat(paged).isEqualTo(all).hasSize(5);
    assertThat(all).extracting(Change::number).isSorted();
    assertThat(store.changes().of(99, 0, 9)).isEmpty();
  }

  @Test
  void theLifeOfARecordBeginsWithItsLatestChange() {
    altered();
    String id = Prepared.number(1).reading().report().id() + "-s1";
    try (StoreWriter writer = store.write("3", List.of())) {
      put(writer, Prepared.number(1), SampleStore.withoutFirstStatement(withoutOne()));
    }
    List<Change> life = store.changes().of(KIND, id);
    assertThat(life).extracting(Change::what).first().isEqualTo("withdrawn");
    assertThat(life).extracting(Change::what).last().isEqualTo("altered");
    assertThat(life).extracting(Change::id).containsOnly(id);
    assertThat(store.changes().withdrawn(0, 9))
        .extracting(Change::number)
        .contains(life.get(0).number());
  }

  @Test
  void withdrawalsOfAllRunsAreOneList() {
    shortened();
    Reports.add(store, "1", "alpha");
    Change gone = only(store.changes().withdrawn(0, 9));
    assertThat(gone.what()).isEqualTo("withdrawn");
    assertThat(store.changes().withdrawn(gone.number(), 9)).isEmpty();
    assertThat(store.changes().withdrawn(gone.number() - 1, 9)).containsExactly(gone);
  }

  @Test
  void aChangeThatWasKeptInAnotherFormStandsWithoutItsRecord() {
    shortened();
    try (Connections connections = new Connections(file());
        Sql sql = connections.writer()) {
      sql.update("UPDATE changes SET form = form + 1");
    }
    Change gone = only(changes());
    assertThat(gone.what()).isEqualTo("withdrawn");
    assertThat(gone.before()).isEmpty();
  }

  @Test
  void faultsStandWithTheirRun() {
    Fault first = new Fault("b.txt", "line 1", "no text");
    Fault second = new Fault("a.txt", "", "not there");
    try (StoreWriter writer = store.write("1", List.of())) {
      Prepared.number(1).into(writer);
      writer.faults(List.of(first, second));
      writer.faults(List.of());
    }
    Reports.add(store, "1", "alpha");
    assertThat(store.changes().faults(1)).containsExactly(first, second);
    assertThat(store.changes().faults(2)).isEmpty();
  }

  /** A report whose second reading lacks the first statement. */
  private Prepared shortened() {
    Prepared report = Prepared.number(1);
    try (StoreWriter writer = store.write("1", List.of())) {
      report.into(writer);
    }
    try (StoreWriter writer = store.write("2", List.of())) {
      put(writer, report, withoutOne());
    }
    return report;
  }

  private static Reading withoutOne() {
    return SampleStore.withoutFirstStatement(Prepared.number(1).reading());
  }

  /** A report whose second reading has another text for its first statement. */
  private void altered() {
    Prepared report = Prepared.number(1);
    try (StoreWriter writer = store.write("1", List.of())) {
      put(writer, report, Statements.worded(report.reading(), "round 0"));
    }
    try (StoreWriter writer = store.write("2", List.of())) {
      put(writer, report, Statements.worded(report.reading(), "otherwise"));
    }
  }

  private static void put(StoreWriter writer, Prepared report, Reading reading) {
    writer.put(report.inputs().sources().get(0), report.inputs().bytes().get(0), reading);
  }

  private List<Change> changes() {
    return store.changes().of(store.changes().runs(1).get(0).run(), 0, 999);
  }

  private List<Change> page(long after) {
    return store.changes().of(1, after, 2);
  }

  private static Change only(List<Change> changes) {
    assertThat(changes).hasSize(1);
    return changes.get(0);
  }

  private Path file() {
    return directory.resolve("desk.parley");
  }
}
