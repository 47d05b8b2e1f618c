package org.parley.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.io.words.Scene;
import org.parley.model.ActorId;
import org.parley.model.Comparability;
import org.parley.model.Dispute;
import org.parley.model.DisputeKind;
import org.parley.model.EventType;
import org.parley.model.Evidence;
import org.parley.model.Move;
import org.parley.model.RecordItem;
import org.parley.model.ReportId;
import org.parley.model.Side;
import org.parley.model.Span;
import org.parley.model.Statement;
import org.parley.model.StatementId;
import org.parley.model.Via;
import org.parley.model.Voice;
import org.parley.store.Entry;
import org.parley.store.RecordKind;
import org.parley.store.Store;
import org.parley.web.Sketch;
import org.parley.web.SketchedEvent;

class ExplanationTest {
  private final Sketch lake =
      new Sketch("The Lake Post", "2022-03-01", "By the lake")
          .person("Q7", "Ada Berg", "NOR")
          .says("Q7", "talks may open")
          .event(SketchedEvent.of(EventType.AID, "NOR", "SWE").on("2022-02-27"))
          .calls("the-landing", "outlet", "raid")
          .counts("ships", 12, "outlet");
  private final Sketch hill =
      new Sketch("Hill Gazette", "2022-03-02", "On the hill").says("NOR", "x".repeat(700));

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
  void aStatementRestsOnItsRuleItsCueAndItsSpeaker() {
    assertThat(why(stored(RecordKind.STATEMENTS, lake.id() + "-s1")))
        .containsExactly(
            Map.entry("Rule", "cue"),
            Map.entry("Cue", "“said”"),
            Map.entry(
                "Speaker", "Ada Berg (Norway), in the report “Ada Berg” (recognised by: register)"),
            Map.entry("Day", "1 Mar 2022 (published)"),
            Map.entry("Confidence", "0.8"),
            Map.entry("Words", "“talks may open”"));
  }

  @Test
  void aChainIsToldFromEndToEnd() {
    Entry e = stored(RecordKind.STATEMENTS, lake.id() + "-s1");
    Statement s = e.as(Statement.class);
    Statement chained =
        new Statement(
            s.id(),
            s.report(),
            s.speaker(),
            s.cue(),
            s.content(),
            s.text(),
            s.kind(),
            s.assertion(),
            s.speaker(),
            List.of(
                new Via(Optional.of(new ActorId("SWE")), "Swedes", new Span(0, 1)),
                new Via(Optional.empty(), "a paper", new Span(0, 1))),
            Optional.of(new StatementId("outer")),
            s.saidOn(),
            s.confidence(),
            s.rule());
    assertThat(why(new Entry(e.kind(), e.id(), e.owner(), chained, e.report())))
        .contains(
            Map.entry("Passed on by", "Sweden → a paper"),
            Map.entry("Within", "statement outer"),
            Map.entry(
                "Said to",
                "Ada Berg (Norway), in the report “Ada Berg” (recognised by: register)"));
  }

  @Test
  void anEventNamesBothSidesAndItsDay() {
    assertThat(why(stored(RecordKind.EVENTS, lake.id() + "-e1")))
        .containsExactly(
            Map.entry("Rule", "sketched"),
            Map.entry("Who", "Norway, in the report “Norway” (recognised by: register)"),
            Map.entry("To whom", "Sweden, in the report “Sweden” (recognised by: register)"),
            Map.entry("Day", "27 Feb 2022 (stated)"),
            Map.entry("Confidence", "0.7"),
            Map.entry("Words", "“acted”"));
  }

  @Test
  void aMoveNamesWhatItAnswersAndTheWordsOfAllItsReports() {
    Move move =
        new Scene.Step("m2")
            .by("NOR")
            .answering("m1")
            .per(2, first(lake), first(hill), first(lake));
    assertThat(why(entry(RecordKind.MOVES, "m2", move)))
        .containsExactly(
            Map.entry("Rule", "test"),
            Map.entry("Answers", "move m1"),
            Map.entry("Words", "“By the lake … On the hill”"));
  }

  @Test
  void aDisputeSaysWhyItIsOne() {
    List<Side> sides =
        List.of(
            new Side("some", List.of(first(lake)), List.of(Voice.parse("NOR"))),
            new Side("none", List.of(first(hill)), List.of(Voice.parse("SWE"))));
    Dispute dispute =
        new Dispute(
            "d1",
            DisputeKind.CONTRADICTION,
            "ships",
            sides,
            Comparability.YES,
            "numbers differ",
            Optional.empty());
    assertThat(why(entry(RecordKind.DISPUTES, "d1", dispute)))
        .containsExactly(
            Map.entry("Found by", "numbers differ"),
            Map.entry("Words", "“By the lake … On the hill”"));
  }

  @Test
  void aReportSaysHowItsDayWasFound() {
    assertThat(why(stored(RecordKind.REPORTS, lake.id())))
        .contains(Map.entry("Day", "1 Mar 2022 (from header)"));
  }

  @Test
  void longWordsAreCut() {
    String words = why(stored(RecordKind.STATEMENTS, hill.id() + "-s1")).get("Words");
    assertThat(words).isEqualTo("“" + "x".repeat(600) + " …”");
  }

  @Test
  void onlyKindsThatARuleReadsHaveOne() {
    assertThat(Explanation.rule(stored(RecordKind.STATEMENTS, lake.id() + "-s1"))).contains("cue");
    assertThat(Explanation.rule(stored(RecordKind.EVENTS, lake.id() + "-e1"))).contains("sketched");
    assertThat(Explanation.rule(stored(RecordKind.FIGURES, lake.id() + "-f1"))).isEmpty();
  }

  @Test
  void fieldsAreThoseOfTheContractInItsWords() {
    Map<String, String> fields =
        map(Explanation.fields(store, stored(RecordKind.STATEMENTS, lake.id() + "-s1")));
    assertThat(fields)
        .containsEntry("text", "talks may open")
        .containsEntry("within", "not stated")
        .containsEntry("confidence", "0.8")
        .containsEntry("via", "[]");
    assertThat(fields.get("speaker")).startsWith("{\"actor\":\"Q7\"");
  }

  @Test
  void aLongFieldIsCut() {
    assertThat(map(Explanation.fields(store, stored(RecordKind.STATEMENTS, hill.id() + "-s1"))))
        .containsEntry("text", "x".repeat(600) + " …");
  }

  @Test
  void aRecordRestsOnItsOwnReportFirst() {
    assertThat(Passages.reports(stored(RecordKind.STATEMENTS, lake.id() + "-s1")))
        .containsExactly(lake.report());
    Move move = new Scene.Step("m").by("NOR").per(1, first(hill), first(lake), first(hill));
    assertThat(Passages.reports(entry(RecordKind.MOVES, "m", move)))
        .containsExactly(hill.report(), lake.report());
  }

  @Test
  void aPassageIsShownInItsOwnReportAlone() {
    Entry statement = stored(RecordKind.STATEMENTS, lake.id() + "-s1");
    assertThat(Passages.of(statement, lake.report())).isNotEmpty();
    assertThat(Passages.of(statement, hill.report())).isEmpty();
    Entry move =
        entry(
            RecordKind.MOVES, "m", new Scene.Step("m").by("NOR").per(1, first(hill), first(lake)));
    assertThat(Passages.of(move, hill.report())).containsExactly(new Span(0, 11));
    assertThat(Passages.of(move, new ReportId("another"))).isEmpty();
  }

  private Map<String, String> why(Entry entry) {
    return map(Explanation.of(store, entry));
  }

  private static Map<String, String> map(List<Map.Entry<String, String>> lines) {
    Map<String, String> map = new LinkedHashMap<>();
    lines.forEach(l -> map.merge(l.getKey(), l.getValue(), (a, b) -> a + " / " + b));
    return map;
  }

  private Entry stored(RecordKind kind, String id) {
    return store.record(kind, id).orElseThrow();
  }

  private static Entry entry(RecordKind kind, String id, RecordItem item) {
    return new Entry(kind, id, Optional.empty(), item, Optional.empty());
  }

  private static Evidence first(Sketch report) {
    return new Evidence(report.report(), new Span(0, 11), Optional.empty(), Optional.empty());
  }
}
