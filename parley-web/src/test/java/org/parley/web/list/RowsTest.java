package org.parley.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.io.words.RecordLine;
import org.parley.io.words.Scene;
import org.parley.model.ActorId;
import org.parley.model.Comparability;
import org.parley.model.Dispute;
import org.parley.model.DisputeKind;
import org.parley.model.EventType;
import org.parley.model.Evidence;
import org.parley.model.Move;
import org.parley.model.RecordItem;
import org.parley.model.Side;
import org.parley.model.Span;
import org.parley.model.Talk;
import org.parley.model.TalkStatus;
import org.parley.model.Voice;
import org.parley.model.When;
import org.parley.store.Entry;
import org.parley.store.RecordKind;
import org.parley.store.Store;
import org.parley.web.Sketch;
import org.parley.web.SketchedEvent;

class RowsTest {
  private final Sketch lake =
      new Sketch("The Lake Post", "2022-03-01", "By the lake")
          .person("Q7", "Ada Berg", "NOR")
          .says("Q7", "talks  may\nopen")
          .event(SketchedEvent.of(EventType.AID, "NOR", "SWE").on("2022-02-27").in("Oslo", 60, 10));
  private final Sketch hill =
      new Sketch("Hill Gazette", "2022-03-02", "On the hill").says("NOR", "they are near");

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Sketch.store(folder, lake, hill);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aStatementLeadsToItsPageAndToItsPassage() {
    Row row = row(stored(RecordKind.STATEMENTS, lake.id() + "-s1"));
    assertThat(row.line().text()).isEqualTo("Ada Berg (Norway) said");
    assertThat(row.line().meta()).isEqualTo("per The Lake Post, 1 Mar 2022 · confidence 0.8");
    assertThat(row.permalink()).isEqualTo("/statements/record?id=" + lake.id() + "-s1");
    assertThat(row.passage())
        .contains(
            "/reports/report?id=" + lake.id() + "&mark=statements%3A" + lake.id() + "-s1#passage");
  }

  @Test
  void anEventReadsAsWhoDidWhatToWhomWhere() {
    Row row = row(stored(RecordKind.EVENTS, lake.id() + "-e1"));
    assertThat(row.line().text()).isEqualTo("Norway gives aid to Sweden in Oslo");
    assertThat(row.line().day()).isEqualTo("27 Feb 2022");
    assertThat(row.line().tag()).isEmpty();
    assertThat(row.line().quote()).isEqualTo("acted");
    assertThat(row.line().meta()).endsWith(" · confidence 0.7");
  }

  @Test
  void aPlaceSaysHowItWasRead() {
    Row row = row(store.records(RecordKind.PLACES, lake.id()).get(0));
    assertThat(row.line().text()).isEqualTo("“Oslo” Oslo");
    assertThat(row.line().tag()).isEqualTo("NOR");
  }

  @Test
  void aReportIsCalledByItsTitleWithItsOutletAndItsFile() {
    Row row = row(stored(RecordKind.REPORTS, lake.id()));
    assertThat(row.line().subject()).isEqualTo("By the lake");
    assertThat(row.line().meta()).isEqualTo("The Lake Post · by-the-lake.txt");
    assertThat(row.line().day()).isEqualTo("1 Mar 2022");
    assertThat(row.passage()).contains("/reports/report?id=" + lake.id());
  }

  @Test
  void aMoveLeadsToItsFirstReportAndQuotesIt() {
    Move move = step("m1").per(1, evidence(lake), evidence(hill), evidence(lake));
    Row row = row(entry(RecordKind.MOVES, "m1", move));
    assertThat(row.line().day()).isEqualTo("reported 1 Mar 2022");
    assertThat(row.line().quote()).isEqualTo("By the lake");
    assertThat(row.line().meta())
        .isEqualTo("per The Lake Post, Hill Gazette (2 reports, 1 independent)");
    assertThat(row.passage().orElseThrow())
        .startsWith("/reports/report?id=" + lake.id() + "&mark=moves%3Am1");
  }

  @Test
  void aTalkStandsInNoReport() {
    Row row = row(entry(RecordKind.TALKS, "t1", talk("2022-03-01", "2022-03-04", "Oslo", "Rome")));
    assertThat(row.line().meta()).isEqualTo("between Norway and Sweden · Oslo, Rome");
    assertThat(row.passage()).isEmpty();
    assertThat(row.permalink()).isEqualTo("/talks/talk?id=t1");
  }

  @Test
  void aSideOfADisputeLeadsToItsFirstReport() {
    Dispute dispute =
        new Dispute(
            "d1",
            DisputeKind.CONTRADICTION,
            "the ships",
            List.of(
                new Side(
                    "two\n ships",
                    List.of(evidence(lake)),
                    List.of(Voice.parse("NOR"), Voice.parse("Q7"))),
                new Side(
                    "no ships",
                    List.of(evidence(hill), evidence(lake)),
                    List.of(Voice.parse("SWE")))),
            Comparability.NO,
            "numbers differ",
            Optional.empty());
    Row row = row(entry(RecordKind.DISPUTES, "d1", dispute));
    RecordLine.Side first = row.line().sides().get(0);
    assertThat(first.by()).isEqualTo("Ada Berg (Norway)");
    assertThat(row.passage(first.reports()).orElseThrow())
        .startsWith("/reports/report?id=" + lake.id() + "&mark=disputes");
    assertThat(row.passage()).isEmpty();
  }

  @Test
  void rowsStandInTheOrderOfTheirRecords() {
    List<Entry> entries =
        List.of(stored(RecordKind.REPORTS, hill.id()), stored(RecordKind.REPORTS, lake.id()));
    assertThat(Rows.of(store, entries)).extracting(Row::id).containsExactly(hill.id(), lake.id());
  }

  private Row row(Entry entry) {
    return Rows.of(store, List.of(entry)).get(0);
  }

  private Entry stored(RecordKind kind, String id) {
    return store.record(kind, id).orElseThrow();
  }

  private static Entry entry(RecordKind kind, String id, RecordItem item) {
    return new Entry(kind, id, Optional.empty(), item, Optional.empty());
  }

  private static Scene.Step step(String id) {
    return new Scene.Step(id).by("NOR").to("SWE");
  }

  /** The first line of a report. */
  private static Evidence evidence(Sketch report) {
    return new Evidence(report.report(), new Span(0, 13), Optional.empty(), Optional.empty());
  }

  private static Talk talk(String opened, String latest, String... venues) {
    return new Talk(
        "t1",
        "Port talks",
        List.of(new ActorId("NOR"), new ActorId("SWE")),
        Optional.of(new When(opened)),
        Optional.of(new When(latest)),
        TalkStatus.PROPOSED,
        List.of(venues),
        List.of());
  }
}
