package org.parley.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Act;
import org.parley.model.EventType;
import org.parley.store.RecordKind;
import org.parley.store.Reports;
import org.parley.store.Store;
import org.parley.web.ContractJson;
import org.parley.web.OpenDesk;
import org.parley.web.Sketch;
import org.parley.web.SketchedEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecordsApiTest {
  @TempDir private Path folder;
  private Store store;
  private OpenDesk desk;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("desk.parley"));
    desk = OpenDesk.with(store, site -> new Api(store, "1", List.of()));
  }

  @AfterEach
  void close() {
    desk.close();
    store.close();
  }

  @Test
  void anEmptyListIsOnePageOfNothing() {
    assertThat(desk.get("/api/v1/events").body())
        .isEqualTo("{\"total\":0,\"next\":null,\"previous\":null,\"items\":[]}");
  }

  @Test
  void aListThatJustFitsHasNoNextPage() {
    Reports.add(store, "1", "Alpha", "Beta");
    JsonNode page = json("/statements?size=2");
    assertThat(page.get("next").isNull()).isTrue();
    assertThat(page.get("previous").isNull()).isTrue();
    assertThat(json("/statements?size=1").get("next").isString()).isTrue();
  }

  @Test
  void theTotalIsThatOfTheListOnEachOfItsPages() {
    Reports.add(store, "1", "Alpha", "Beta", "Gamma");
    JsonNode first = json("/statements?size=2");
    JsonNode second = json("/statements?size=2&at=" + first.get("next").asString());
    assertThat(first.get("total").asInt()).isEqualTo(3);
    assertThat(second.get("total").asInt()).isEqualTo(3);
    assertThat(second.get("items")).hasSize(1);
    assertThat(second.get("next").isNull()).isTrue();
  }

  @Test
  void withoutASizeItIsFifty() {
    Reports.add(store, "1", words(51));
    assertThat(json("/statements").get("items")).hasSize(50);
    assertThat(json("/statements?size=500").get("items")).hasSize(51);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "501", "x", "-1"})
  void aSizeBeyondItsBoundsIsAProblem(String size) {
    assertProblem("/statements?size=" + size, 400, "size must be a number from 1 to 500");
  }

  @Test
  void unknownParametersAreNamedTogether() {
    assertProblem(
        "/events?zeal=1&colour=2&party=NOR", 400, "unknown parameter: colour, zeal: choose ");
    assertProblem("/counts/events?size=3", 400, "unknown parameter: size: choose ");
    assertProblem("/days/events?order=oldest", 400, "unknown parameter: order: choose ");
    assertProblem("/figures?q=ships", 400, "unknown parameter: q: choose ");
  }

  @Test
  void aProblemSaysWhereItIsOf() {
    JsonNode problem = JsonMapper.shared().readTree(desk.get("/api/v1/events/none").body());
    assertThat(problem.get("type").asString()).isEqualTo("about:blank");
    assertThat(problem.get("title").asString()).isEqualTo("Not there");
    assertThat(problem.get("instance").asString()).isEqualTo("/api/v1/events/none");
    assertThat(problem.get("detail").asString()).isEqualTo("no such record: events none");
  }

  @ParameterizedTest
  @CsvSource({"events,true", "times,false", "places,false", "wording,false", "actors,true"})
  void everyRowHasItsIdFirstWhereTheContractHasNone(String kind, boolean own) {
    Reports.add(store, "1", "Alpha");
    RecordKind of = RecordKind.of(kind).orElseThrow();
    String id = json("/" + kind).at("/items/0/id").asString();
    String whole = new ContractJson(store).whole(store.record(of, id).orElseThrow());
    assertThat(whole.contains("\"id\":\"" + id)).isEqualTo(own);
    assertThat(desk.get("/api/v1/" + kind).body())
        .contains(own ? "[" + whole : "[{\"id\":\"" + id + "\"," + whole.substring(1));
  }

  @Test
  void aTalkHasItsMovesInTheListAndByItself() {
    Sketch.put(
        store,
        "1",
        new Sketch("The Lake Post", "2022-03-01", "Talks")
            .event(SketchedEvent.move(Act.OFFER, "NOR", "SWE").on("2022-03-01")));
    JsonNode talk = json("/talks").get("items").get(0);
    assertThat(talk.get("moves")).hasSize(1);
    assertThat(json("/talks/" + OpenDesk.encoded(talk.get("id").asString()))).isEqualTo(talk);
    assertThat(json("/moves").get("total").asInt()).isEqualTo(1);
  }

  @Test
  void anIdMayHoldASlash() {
    Sketch.put(
        store,
        "1",
        new Sketch("The Lake Post", "2022-03-01", "Slash").says("name:A/B co", "we are here"));
    assertThat(json("/actors/name:A/B%20co").get("name").asString()).isEqualTo("A/B co");
  }

  @Test
  void countsAreOfEachValueWithItsLabel() {
    Sketch.put(
        store,
        "1",
        new Sketch("The Lake Post", "2022-03-01", "Counts")
            .event(SketchedEvent.of(EventType.AID, "NOR", "SWE"))
            .event(SketchedEvent.of(EventType.AID, "NOR", "FIN"))
            .event(SketchedEvent.of(EventType.ACCUSE, "SWE", "NOR")));
    JsonNode counts = json("/counts/events?type=AID");
    assertThat(counts.get("total").asInt()).isEqualTo(2);
    assertThat(counts.at("/facets/source").toString())
        .isEqualTo("[{\"value\":\"NOR\",\"label\":\"Norway\",\"count\":2}]");
    assertThat(counts.at("/facets/type").findValuesAsString("value"))
        .as("a facet shows what else it could be")
        .containsExactlyInAnyOrder("AID", "ACCUSE");
  }

  @ParameterizedTest
  @CsvSource({
    "day,2022-03-31 1 2022-04-01 2 2023-01-05 1",
    "month,2022-03-01 1 2022-04-01 2 2023-01-01 1",
    "year,2022-01-01 3 2023-01-01 1"
  })
  void daysAreCountedByTheBreadthThatIsAsked(String by, String counts) {
    Sketch report = new Sketch("The Lake Post", "2022-03-01", "Days");
    for (String day : List.of("2022-03-31", "2022-04-01", "2022-04-01", "2023-01-05")) {
      report.event(SketchedEvent.of(EventType.AID, "NOR").on(day));
    }
    Sketch.put(store, "1", report);
    List<String> bars = new ArrayList<>();
    json("/days/events?by=" + by)
        .get("items")
        .forEach(b -> bars.add(b.get("start").asString() + " " + b.get("count")));
    assertThat(String.join(" ", bars)).isEqualTo(counts);
  }

  @Test
  void withoutABreadthItIsTheDay() {
    Reports.add(store, "1", "Alpha", "Beta");
    assertThat(json("/days/statements")).isEqualTo(json("/days/statements?by=day"));
    assertThat(json("/days/statements").get("items")).hasSize(2);
    assertProblem("/days/statements?by=week", 400, "by must be day, month or year");
  }

  @Test
  void aSearchGivesTenOfEachKindAndCountsTheOthers() {
    Reports.add(store, "1", words(11));
    for (JsonNode kind : json("/search?q=talks").get("kinds")) {
      assertThat(RecordKind.of(kind.get("kind").asString()).orElseThrow().searchable()).isTrue();
      if (kind.get("kind").asString().equals("statements")) {
        assertThat(kind.get("total").asInt()).isEqualTo(11);
        assertThat(kind.get("items")).hasSize(10);
      }
    }
  }

  @Test
  void aSearchWithoutWordsIsRefused() {
    for (String q : List.of("", "?q=", "?q=%20")) {
      assertProblem("/search" + q, 400, "q is required: the words to search for");
    }
    assertProblem("/search?q=" + "x".repeat(501), 400, "q must have at most 500 characters");
  }

  @Test
  void theBytesOfAReportAreNoPage() {
    Reports.add(store, "1", "Alpha");
    var headers = desk.get("/api/v1/originals/" + Reports.id("Alpha")).headers();
    assertThat(headers.firstValue("Content-Disposition")).contains("attachment");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertProblem("/originals/none", 404, "no such report: none");
  }

  @Test
  void runsAreToldTheLatestFirst() {
    Reports.add(store, "1.0", "Alpha");
    Reports.add(store, "1.1", "Beta");
    JsonNode runs = json("/runs").get("items");
    assertThat(runs.findValuesAsString("version")).containsExactly("1.1", "1.0");
    JsonNode last = runs.get(0);
    assertThat(last.get("run").asInt()).isEqualTo(2);
    assertThat(last.get("inputs").toString()).isEqualTo("[\"prepared\"]");
    assertThat(last.at("/counts/added").asInt()).isPositive();
    assertThat(last.get("began").asString()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    assertThat(last.get("ended").isString()).isTrue();
  }

  @Test
  void changesGoOnAfterTheLastThatWasSeen() {
    Reports.add(store, "1", words(251));
    JsonNode first = json("/changes/1");
    assertThat(first.get("items")).hasSize(500);
    String next = first.get("next").asString();
    assertThat(next).isEqualTo(first.at("/items/499/change").asString());
    JsonNode second = json("/changes/1?after=" + next);
    assertThat(second.get("items")).hasSize(2);
    assertThat(second.get("next").isNull()).isTrue();
    assertThat(second.at("/items/0/change").asLong()).isGreaterThan(Long.parseLong(next));
  }

  @Test
  void aRunThatIsNotThereChangedNothing() {
    assertThat(desk.get("/api/v1/changes/99").body()).isEqualTo("{\"next\":null,\"items\":[]}");
  }

  @Test
  void aChangeHasTheRecordBeforeAndAfter() {
    Sketch lake = new Sketch("The Lake Post", "2022-03-01", "Lake").says("NOR", "a");
    Sketch.put(store, "1", lake);
    Sketch.put(store, "2", new Sketch("The Lake Post", "2022-03-01", "Lake").says("NOR", "a", 0.5));
    Sketch.put(
        store,
        "3",
        new Sketch("The Lake Post", "2022-03-01", "Lake").says("NOR", "a").withoutStatements());
    JsonNode altered = json("/changes/2").at("/items/0");
    assertThat(altered.get("what").asString()).isEqualTo("altered");
    assertThat(altered.at("/before/confidence").asDouble()).isEqualTo(0.8);
    assertThat(altered.at("/after/confidence").asDouble()).isEqualTo(0.5);
    JsonNode gone = json("/withdrawn").at("/items/0");
    assertThat(gone.get("id").asString()).isEqualTo(lake.id() + "-s1");
    assertThat(gone.get("after").isNull()).isTrue();
    assertThat(gone.at("/before/confidence").asDouble()).isEqualTo(0.5);
    assertThat(json("/withdrawn?after=" + gone.get("change")).get("items")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/changes/first,run must be a number",
    "/changes/-1,run must be a number",
    "/changes/1?after=x,after must be a number",
    "/withdrawn?after=1.5,after must be a number",
    "/withdrawn?after=1234567890123456789,after must be a number"
  })
  void whatIsNoNumberIsNamed(String path, String why) {
    assertProblem(path, 400, why);
  }

  @Test
  void anAddressThatTheApiDoesNotHaveIsAProblemAndNoPage() {
    assertProblem("/stories", 404, "no such page: /api/v1/stories");
    assertThat(desk.get("/stories").headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/html");
  }

  private void assertProblem(String path, int status, String why) {
    HttpResponse<String> answer = desk.get("/api/v1" + path);
    assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    JsonNode problem = JsonMapper.shared().readTree(answer.body());
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("detail").asString()).startsWith(why);
  }

  private JsonNode json(String path) {
    HttpResponse<String> answer = desk.get("/api/v1" + path);
    assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  private static String[] words(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "W" + (char) ('a' + i / 26) + (char) ('a' + i % 26))
        .toArray(String[]::new);
  }
}
