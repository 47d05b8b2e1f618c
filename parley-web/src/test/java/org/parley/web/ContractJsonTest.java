package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.io.output.SchemaTest;
import org.parley.io.words.Names;
import org.parley.io.words.Scene;
import org.parley.io.words.Source;
import org.parley.model.Act;
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
import org.parley.model.Talk;
import org.parley.model.Voice;
import org.parley.store.Entry;
import org.parley.store.Filter;
import org.parley.store.Order;
import org.parley.store.RecordKind;
import org.parley.store.Store;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the root package makes of records: their JSON, their titles, their actors, their reports.
 */
class ContractJsonTest {
  private final Sketch lake =
      new Sketch("The Lake Post", "2022-03-04", "By  the lake")
          .person("Q7", "Ada Berg", "NOR")
          .says("Q7", "talks may open")
          .event(SketchedEvent.of(EventType.AID, "FIN", "SWE").in("Oslo", 60, 10))
          .event(SketchedEvent.move(Act.OFFER, "NOR", "SWE").on("2022-03-01"))
          .counts("ships", 12, "DNK")
          .calls("the-landing", "Q7", "raid");
  private final Sketch bare = new Sketch("", "", " ");

  @TempDir private Path folder;
  private Store store;
  private ContractJson json;

  @BeforeEach
  void open() {
    store = Sketch.store(folder, lake, bare);
    json = new ContractJson(store);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = RecordKind.class,
      names = {"MOVES", "TIMES", "DISPUTES", "DEEDS", "REVISIONS"},
      mode = EnumSource.Mode.EXCLUDE)
  void theWholeIsARowOfTheContract(RecordKind kind) {
    SchemaTest.assertConforms(kind.slug(), json.whole(first(kind)));
  }

  @Test
  void onlyATalkIsMoreThanItsOwn() {
    Entry talk = first(RecordKind.TALKS);
    JsonNode whole = JsonMapper.shared().readTree(json.whole(talk));
    JsonNode own = JsonMapper.shared().readTree(json.own(talk));
    assertThat(whole.get("moves")).hasSize(1);
    assertThat(own.has("moves")).isFalse();
    assertThat(whole.get("id")).isEqualTo(own.get("id"));
    assertThat(json.whole(first(RecordKind.EVENTS))).isEqualTo(json.own(first(RecordKind.EVENTS)));
  }

  @Test
  void aTalkThatTheStoreDoesNotHaveIsAsItIs() {
    Talk talk = first(RecordKind.TALKS).as(Talk.class);
    Entry gone = entry(RecordKind.TALKS, "gone", talk);
    assertThat(JsonMapper.shared().readTree(json.whole(gone)).get("moves")).isEmpty();
  }

  @Test
  void severalStandInTheirOrder() {
    Entry talk = first(RecordKind.TALKS);
    Entry event = first(RecordKind.EVENTS);
    assertThat(json.whole(List.of(event, talk)))
        .containsExactly(json.whole(event), json.whole(talk));
  }

  @Test
  void aRecordIsCalledByItsWords() {
    assertThat(title(RecordKind.STATEMENTS)).isEqualTo("talks may open");
    assertThat(title(RecordKind.PLACES)).isEqualTo("Oslo");
    assertThat(title(RecordKind.FIGURES)).isEqualTo("ships");
    assertThat(title(RecordKind.WORDING)).isEqualTo("raid");
    assertThat(title(RecordKind.MOVES)).isEqualTo("offer");
    assertThat(title(RecordKind.TALKS)).isEqualTo(first(RecordKind.TALKS).as(Talk.class).name());
    assertThat(ItemTitle.of(stored(RecordKind.EVENTS, lake.id() + "-e1"))).isEqualTo("Aid");
    assertThat(ItemTitle.of(stored(RecordKind.ACTORS, "Q7"))).isEqualTo("Ada Berg");
    assertThat(ItemTitle.of(entry(RecordKind.DISPUTES, "d1", dispute()))).isEqualTo("the ships");
  }

  @Test
  void aTitleStandsOnOneLineAndWithoutOneItIsTheId() {
    assertThat(ItemTitle.of(stored(RecordKind.REPORTS, lake.id()))).isEqualTo("By the lake");
    assertThat(ItemTitle.of(stored(RecordKind.REPORTS, bare.id()))).isEqualTo(bare.id());
  }

  @Test
  void theActorsOfARecordAreKnownByName() {
    assertThat(names(stored(RecordKind.STATEMENTS, lake.id() + "-s1")).isActor(new ActorId("Q7")))
        .isTrue();
    Names event = names(stored(RecordKind.EVENTS, lake.id() + "-e1"));
    assertThat(event.isActor(new ActorId("FIN"))).isTrue();
    assertThat(event.isActor(new ActorId("SWE"))).isTrue();
    assertThat(event.isActor(new ActorId("Q7"))).isFalse();
    assertThat(names(first(RecordKind.WORDING)).isActor(new ActorId("Q7"))).isTrue();
    assertThat(names(first(RecordKind.TALKS)).isActor(new ActorId("NOR"))).isTrue();
    Names move = names(first(RecordKind.MOVES));
    assertThat(move.isActor(new ActorId("NOR"))).isTrue();
    assertThat(move.isActor(new ActorId("SWE"))).isTrue();
    assertThat(names(stored(RecordKind.ACTORS, "Q7")).isActor(new ActorId("NOR")))
        .as("the country of an actor")
        .isTrue();
    assertThat(names(entry(RecordKind.DISPUTES, "d1", dispute())).isActor(new ActorId("SWE")))
        .isTrue();
  }

  @Test
  void ofNoActorsNobodyIsKnown() {
    assertThat(Cast.of(store, List.of()).isActor(new ActorId("Q7"))).isFalse();
    assertThat(
            Cast.of(store, List.of(new ActorId("Q7"), new ActorId("none")))
                .isActor(new ActorId("none")))
        .isFalse();
  }

  @Test
  void aReportIsCitedByItsOutletItsDayAndItsTitle() {
    Source brief = new Cited(store).of(lake.report());
    assertThat(brief.text()).isEqualTo("The Lake Post, 4 Mar 2022");
    assertThat(brief.title()).isEqualTo("By the lake");
  }

  @Test
  void aReportWithoutThemIsCitedByItsFile() {
    Source brief = new Cited(store).of(bare.report());
    assertThat(brief.text()).isEqualTo("-.txt");
    assertThat(brief.day()).isEmpty();
  }

  @Test
  void aReportThatIsNotThereIsCitedByItsId() {
    Source brief = new Cited(store).of(new ReportId("none"));
    assertThat(brief).isEqualTo(new Source(new ReportId("none"), "none", "", Optional.empty()));
  }

  @Test
  void outletsAreNamedOnceInTheirOrder() {
    assertThat(
            new Cited(store).outlets(List.of(lake.report(), new ReportId("none"), lake.report())))
        .containsExactly("The Lake Post", "none");
  }

  @Test
  void theEarliestDayIsThatOfThoseThatHaveOne() {
    Cited cited = new Cited(store).know(List.of(lake.report(), bare.report(), lake.report()));
    assertThat(cited.told(List.of(bare.report(), lake.report())))
        .contains(java.time.LocalDate.of(2022, 3, 4));
    assertThat(cited.told(List.of(bare.report(), new ReportId("none")))).isEmpty();
  }

  private String title(RecordKind kind) {
    return ItemTitle.of(first(kind));
  }

  private Names names(Entry entry) {
    return Cast.in(store, List.of(entry));
  }

  private Entry first(RecordKind kind) {
    return store.search().page(Filter.of(kind), Order.OLDEST, Optional.empty(), 1).entries().get(0);
  }

  private Entry stored(RecordKind kind, String id) {
    return store.record(kind, id).orElseThrow();
  }

  private static Entry entry(RecordKind kind, String id, RecordItem item) {
    return new Entry(kind, id, Optional.empty(), item, Optional.empty());
  }

  private Dispute dispute() {
    Evidence evidence =
        new Evidence(lake.report(), new Span(0, 2), Optional.empty(), Optional.empty());
    Move move = new Scene.Step("m").by("NOR").per(1, evidence);
    return new Dispute(
        "d1",
        DisputeKind.CONTRADICTION,
        "the ships",
        List.of(
            new Side("some", move.evidence(), List.of(Voice.parse("NOR"))),
            new Side("none", move.evidence(), List.of(Voice.parse("SWE")))),
        Comparability.YES,
        "why",
        Optional.empty());
  }
}
