package org.parley.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.io.words.Scene;
import org.parley.model.Act;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;
import org.parley.model.Comparability;
import org.parley.model.Dispute;
import org.parley.model.DisputeKind;
import org.parley.model.EventType;
import org.parley.model.Evidence;
import org.parley.model.Mention;
import org.parley.model.Move;
import org.parley.model.Office;
import org.parley.model.Realis;
import org.parley.model.RecordItem;
import org.parley.model.Resolution;
import org.parley.model.Side;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.Talk;
import org.parley.model.TalkStatus;
import org.parley.model.Via;
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
          .event(SketchedEvent.of(EventType.AID, "NOR", "SWE").on("2022-02-27").in("Oslo", 60, 10))
          .event(SketchedEvent.of(EventType.AID, "NOR").unnamed().realis(Realis.PLANNED))
          .counts("ships", 12, "outlet")
          .calls("the-landing", Voice.OUTLET.toString(), "raid")
          .calls("the-landing", "Q7", "rescue");
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
  void aStatementReadsAsWhoSaidWhatAndWhoTellsIt() {
    Row row = row(stored(RecordKind.STATEMENTS, lake.id() + "-s1"));
    assertThat(row.subject() + row.predicate()).isEqualTo("Norway (Ada Berg) “said”");
    assertThat(row.quote()).isEqualTo("talks may open");
    assertThat(row.day()).isEqualTo("1 Mar 2022");
    assertThat(row.tag()).isEqualTo("indirect");
    assertThat(row.meta()).isEqualTo("per The Lake Post, 1 Mar 2022 · confidence 0.8");
    assertThat(row.permalink()).isEqualTo("/statements/record?id=" + lake.id() + "-s1");
    assertThat(row.passage())
        .contains(
            "/reports/report?id=" + lake.id() + "&mark=statements%3A" + lake.id() + "-s1#passage");
  }

  @Test
  void aStatementToSomeoneThroughOthersNamesThemAll() {
    Entry e = stored(RecordKind.STATEMENTS, lake.id() + "-s1");
    Statement s = e.as(Statement.class);
    Mention sweden = new Mention(new ActorId("SWE"), "Sweden", new Span(0, 1), Resolution.REGISTER);
    List<Via> via =
        List.of(
            new Via(Optional.of(new ActorId("FIN")), "Finns", new Span(0, 1)),
            new Via(Optional.empty(), "a wire", new Span(0, 1)));
    Row row = row(with(e, statement(s, s.speaker(), Optional.of(sweden), via)));
    assertThat(row.predicate()).isEqualTo(" “said” to Sweden, via Finland, via a wire");
  }

  @Test
  void aStatementOfNobodySaysSo() {
    Entry e = stored(RecordKind.STATEMENTS, lake.id() + "-s1");
    Statement s = e.as(Statement.class);
    Row row = row(with(e, statement(s, Optional.empty(), Optional.empty(), List.of())));
    assertThat(row.subject()).isEqualTo("Not named");
  }

  @Test
  void anEventReadsAsWhoDidWhatToWhomWhere() {
    Row row = row(stored(RecordKind.EVENTS, lake.id() + "-e1"));
    assertThat(row.subject() + row.predicate()).isEqualTo("Norway AID → Sweden in Oslo");
    assertThat(row.day()).isEqualTo("27 Feb 2022");
    assertThat(row.tag()).isEmpty();
    assertThat(row.quote()).isEqualTo("acted");
    assertThat(row.meta()).endsWith(" · confidence 0.7");
  }

  @Test
  void anEventThatDidNotHappenSaysWhatItIs() {
    Row row = row(stored(RecordKind.EVENTS, lake.id() + "-e2"));
    assertThat(row.tag()).isEqualTo("planned");
    assertThat(row.subject() + row.predicate()).isEqualTo("Not named AID");
    assertThat(row.day()).isEmpty();
  }

  @Test
  void aFigureReadsAsWhoSaysHowMany() {
    Row row = row(stored(RecordKind.FIGURES, lake.id() + "-f1"));
    assertThat(row.tag()).isEqualTo("ships");
    assertThat(row.subject()).isEqualTo("The outlet itself");
    assertThat(row.predicate()).startsWith(": ").contains("12");
    assertThat(row.day()).isEqualTo("1 Mar 2022");
    assertThat(row.meta()).isEqualTo("per The Lake Post, 1 Mar 2022");
  }

  @Test
  void aWordingSaysInWhoseVoiceItStands() {
    List<Row> rows = Rows.of(store, store.records(RecordKind.WORDING, lake.id()));
    assertThat(rows)
        .extracting(r -> r.subject() + r.predicate())
        .containsExactlyInAnyOrder(
            "“raid”, in its own voice, 1 time", "“rescue”, in words of Ada Berg, 1 time");
    assertThat(rows).extracting(Row::tag).containsOnly("the-landing");
  }

  @Test
  void aPlaceSaysHowItWasRead() {
    Row row = row(store.records(RecordKind.PLACES, lake.id()).get(0));
    assertThat(row.subject() + row.predicate()).isEqualTo("“Oslo” Oslo");
    assertThat(row.tag()).isEqualTo("NOR");
  }

  @Test
  void aReportIsCalledByItsTitleWithItsOutletAndItsFile() {
    Row row = row(stored(RecordKind.REPORTS, lake.id()));
    assertThat(row.subject()).isEqualTo("By the lake");
    assertThat(row.meta()).isEqualTo("The Lake Post · by-the-lake.txt");
    assertThat(row.day()).isEqualTo("1 Mar 2022");
    assertThat(row.passage()).contains("/reports/report?id=" + lake.id());
  }

  @Test
  void aMoveNamesItsOutletsOnceAndCountsWhatIsIndependent() {
    Move move = step("m1").day("2022-02-28").per(1, evidence(lake), evidence(hill), evidence(lake));
    Row row = row(entry(RecordKind.MOVES, "m1", move));
    assertThat(row.subject() + row.predicate()).isEqualTo("Norway offered Sweden talks");
    assertThat(row.day()).isEqualTo("28 Feb 2022");
    assertThat(row.tag()).isEqualTo("offer");
    assertThat(row.quote()).isEqualTo("By the lake");
    assertThat(row.meta()).isEqualTo("per The Lake Post, Hill Gazette · 1 independent report");
    assertThat(row.passage().orElseThrow())
        .startsWith("/reports/report?id=" + lake.id() + "&mark=moves%3Am1");
  }

  @Test
  void twoIndependentReportsAreMoreThanOne() {
    Move move = step("m1").day("2022-02-28").per(2, evidence(lake), evidence(hill));
    assertThat(row(entry(RecordKind.MOVES, "m1", move)).meta()).endsWith("2 independent reports");
  }

  @Test
  void aMoveWithoutADayIsToldOnThatOfItsEarliestReport() {
    Move move = step("m1").per(1, evidence(hill), evidence(lake));
    assertThat(row(entry(RecordKind.MOVES, "m1", move)).day()).isEqualTo("told 1 Mar 2022");
  }

  @Test
  void anActOfSeveralWordsIsWrittenWithSpaces() {
    Move move = step("m1").act(Act.PROPOSE_VENUE).in("Oslo").per(1, evidence(lake));
    assertThat(row(entry(RecordKind.MOVES, "m1", move)).tag()).isEqualTo("propose venue");
  }

  @Test
  void aTalkHasItsPartiesItsVenuesAndItsDays() {
    Row row = row(entry(RecordKind.TALKS, "t1", talk("2022-03-01", "2022-03-04", "Oslo", "Rome")));
    assertThat(row.subject()).isEqualTo("Port talks");
    assertThat(row.tag()).isEqualTo("proposed");
    assertThat(row.meta()).isEqualTo("between Norway and Sweden · Oslo, Rome");
    assertThat(row.day()).isEqualTo("1 Mar 2022 to 4 Mar 2022");
    assertThat(row.passage()).isEmpty();
    assertThat(row.permalink()).isEqualTo("/talks/talk?id=t1");
  }

  @Test
  void aTalkOfOneDayWithoutAVenueSaysNoMore() {
    Row row = row(entry(RecordKind.TALKS, "t1", talk("2022-03-01", "2022-03-01")));
    assertThat(row.day()).isEqualTo("1 Mar 2022");
    assertThat(row.meta()).isEqualTo("between Norway and Sweden");
  }

  @Test
  void aDisputeHasASideAPositionWithWhoTellsIt() {
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
    assertThat(row.subject()).isEqualTo("the ships");
    assertThat(row.tag()).isEqualTo("contradiction");
    assertThat(row.meta()).isEqualTo("numbers differ · not the same scope or date");
    Row.Side first = row.sides().get(0);
    assertThat(first.by()).startsWith("Norway");
    assertThat(first.position()).isEqualTo("two ships");
    assertThat(first.per()).isEqualTo("per The Lake Post");
    assertThat(first.passage()).startsWith("/reports/report?id=" + lake.id() + "&mark=disputes");
    assertThat(row.sides().get(1).per()).isEqualTo("per Hill Gazette, The Lake Post");
  }

  @Test
  void anActorHasItsFirstTwoOfficesAndEightNames() {
    List<Office> offices = List.of(office("envoy"), office("minister"), office("mayor"));
    List<String> names = List.of("a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9");
    Row row =
        row(
            entry(
                RecordKind.ACTORS,
                "Q9",
                new Actor(
                    new ActorId("Q9"),
                    "Bo Lund",
                    ActorKind.PERSON,
                    Optional.of("SWE"),
                    Optional.empty(),
                    offices,
                    names)));
    assertThat(row.subject() + row.predicate()).isEqualTo("Bo Lund, envoy; minister");
    assertThat(row.meta()).isEqualTo("Sweden · called a1, a2, a3, a4, a5, a6, a7, a8");
    assertThat(row.tag()).isEqualTo("person");
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

  private static Entry with(Entry e, RecordItem item) {
    return new Entry(e.kind(), e.id(), e.owner(), item, e.report());
  }

  private static Statement statement(
      Statement s, Optional<Mention> speaker, Optional<Mention> addressee, List<Via> via) {
    return new Statement(
        s.id(),
        s.report(),
        speaker,
        s.cue(),
        s.content(),
        s.text(),
        s.kind(),
        s.assertion(),
        addressee,
        via,
        s.within(),
        s.saidOn(),
        s.confidence(),
        s.rule());
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

  private static Office office(String name) {
    return new Office(name, Optional.empty(), Optional.empty(), "register");
  }
}
