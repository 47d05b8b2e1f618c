package org.parley.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.Act;
import org.parley.store.Filter;
import org.parley.store.Order;
import org.parley.store.RecordKind;
import org.parley.store.Reports;
import org.parley.store.Store;
import org.parley.web.OpenDesk;
import org.parley.web.Sketch;
import org.parley.web.SketchedEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecordPagesTest {
  @TempDir private Path folder;
  private Store store;
  private OpenDesk desk;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("desk.parley"));
    Reports.add(store, "1", "Alpha");
    desk = OpenDesk.with(store, ListPages::new);
  }

  @AfterEach
  void close() {
    desk.close();
    store.close();
  }

  @ParameterizedTest
  @CsvSource({"statements,Statement", "wording,Wording", "actors,Actor", "figures,Figure"})
  void aPageIsCalledByOneOfItsKind(String kind, String title) {
    RecordKind of = RecordKind.of(kind).orElseThrow();
    assertThat(desk.page("/" + kind + "/record?id=" + first(of)).select("h1").text())
        .isEqualTo(title);
  }

  @Test
  void itTellsTheLifeOfTheRecordTheLatestFirst() {
    Reports.again(store, "2", "Alpha");
    String id = Reports.id("Alpha") + "-s1";
    assertThat(history(id)).containsExactly("Added in run 2");
  }

  @Test
  void aRecordOfAReportsFirstReadingHasNoHistoryOfItsOwn() {
    Document page = desk.page("/statements/record?id=" + Reports.id("Alpha") + "-s1");
    assertThat(page.text()).contains("Unchanged since it was first read.");
  }

  @Test
  void whatALaterReadingNoLongerHasIsGoneAndNotUnknown() {
    String gone = new Sketch("The Lake Post", "2022-03-01", "Gone").says("NOR", "a").id() + "-s1";
    Sketch.put(store, "2", new Sketch("The Lake Post", "2022-03-01", "Gone").says("NOR", "a"));
    Sketch.put(
        store,
        "3",
        new Sketch("The Lake Post", "2022-03-01", "Gone").says("NOR", "a").withoutStatements());
    HttpResponse<String> answer = desk.get("/statements/record?id=" + gone);
    assertThat(answer.statusCode()).isEqualTo(410);
    assertThat(answer.body())
        .contains("withdrawn: a later reading no longer has this record: " + gone);
    assertThat(desk.get("/statements/record.json?id=" + gone).statusCode()).isEqualTo(410);
    assertThat(desk.get("/events/record?id=" + gone).statusCode()).isEqualTo(404);
  }

  @Test
  void whatNeverWasIsNamed() {
    for (String form : List.of("", ".json", ".bib", ".csl.json")) {
      HttpResponse<String> answer = desk.get("/events/record" + form + "?id=none");
      assertThat(answer.statusCode()).as(form).isEqualTo(404);
      assertThat(answer.body()).contains("no such record: none");
    }
  }

  @Test
  void eachFormHasItsType() {
    String id = "?id=" + Reports.id("Alpha") + "-s1";
    assertThat(type("/statements/record.json" + id)).startsWith("application/json");
    assertThat(type("/statements/record.bib" + id)).startsWith("application/x-bibtex");
    assertThat(type("/statements/record.csl.json" + id))
        .startsWith("application/vnd.citationstyles.csl+json");
  }

  @Test
  void aCitationNamesTheReportAndTheAddressThatWasAsked() {
    String id = Reports.id("Alpha") + "-s1";
    JsonNode csl =
        JsonMapper.shared().readTree(desk.get("/statements/record.csl.json?id=" + id).body());
    assertThat(csl.at("/0/title").asString()).isEqualTo("Alpha title");
    assertThat(csl.at("/0/container-title").asString()).isEqualTo("Alpha");
    assertThat(csl.at("/0/note").asString())
        .isEqualTo(
            "Parley, statement "
                + id
                + ": Alpha offered to Alpha, http://127.0.0.1:"
                + desk.port()
                + "/statements/record?id="
                + id);
    assertThat(csl.at("/0/URL").isMissingNode()).isTrue();
  }

  @Test
  void whatStandsInNoReportIsCitedByItsSentence() {
    JsonNode csl =
        JsonMapper.shared().readTree(desk.get("/actors/record.csl.json?id=name:Alpha").body());
    assertThat(csl.at("/0/title").asString()).isEqualTo("Alpha");
    assertThat(csl.at("/0/type").asString()).isEqualTo("dataset");
  }

  @Test
  void itsPassagesLeadToEachReport() {
    String offered = "/reports/report?id=ID&mark=statements%3AID-s1#passage";
    String report = Reports.id("Alpha");
    var links = desk.page("/statements/record?id=" + report + "-s1").select("li > a.open");
    assertThat(links.eachAttr("href")).containsExactly(offered.replace("ID", report));
    assertThat(links.text()).isEqualTo("Alpha, 1 Mar 2022: Alpha title");
  }

  @Test
  void aTalkAsJsonHasItsMovesAndItsPageHasThemNot() {
    Sketch.put(
        store,
        "2",
        new Sketch("The Lake Post", "2022-03-01", "Talks")
            .event(SketchedEvent.move(Act.OFFER, "NOR", "SWE").on("2022-03-01")));
    String id = "?id=" + OpenDesk.encoded(first(RecordKind.TALKS));
    JsonNode talk = JsonMapper.shared().readTree(desk.get("/talks/record.json" + id).body());
    assertThat(talk.get("moves")).hasSize(1);
    assertThat(desk.page("/talks/record" + id).select("th[scope=row]").eachText())
        .contains("parties", "status")
        .doesNotContain("moves");
  }

  @Test
  void itsFieldsAreThoseOfItsJson() {
    String id = "?id=" + Reports.id("Alpha") + "-s1";
    List<String> names =
        List.copyOf(
            JsonMapper.shared()
                .readTree(desk.get("/statements/record.json" + id).body())
                .propertyNames());
    assertThat(desk.page("/statements/record" + id).select("th[scope=row]").eachText())
        .isEqualTo(names);
  }

  private String first(RecordKind kind) {
    return store
        .search()
        .page(Filter.of(kind), Order.NEWEST, java.util.Optional.empty(), 1)
        .entries()
        .get(0)
        .id();
  }

  private List<String> history(String id) {
    return desk.page("/statements/record?id=" + id)
        .select("h2:contains(History) + ul li")
        .eachText();
  }

  private String type(String path) {
    return desk.get(path).headers().firstValue("Content-Type").orElse("");
  }
}
