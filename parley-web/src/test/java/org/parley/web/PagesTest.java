package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.ReportId;
import org.parley.model.Statement;
import org.parley.model.Talk;
import org.parley.store.Entry;
import org.parley.store.Facet;
import org.parley.store.Filter;
import org.parley.store.Order;
import org.parley.store.RecordKind;
import org.parley.store.SampleStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PagesTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir static Path folder;
  private static Served desk;

  @BeforeAll
  static void open() {
    desk = new Served(SampleStore.filled(folder.resolve("desk.parley")));
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @Test
  void everyPageIsThereAndNoneHasStyleOrScriptOfItsOwn() {
    for (String path : Served.PAGES) {
      Document page = desk.page(path);
      assertThat(page.select("h1").text()).as(path).isNotEmpty();
      assertThat(page.select("style, script:not([src]), [style], [onclick]")).as(path).isEmpty();
    }
  }

  @Test
  void everyLinkOfEveryPageLeadsToAPage() {
    for (String path : Served.PAGES) {
      for (String link :
          desk.page(path).select("main a").eachAttr("href").stream()
              .distinct()
              .limit(25)
              .toList()) {
        String to = link.startsWith("#") ? path : link;
        assertThat(desk.get(to).statusCode()).as(path + " has " + to).isEqualTo(200);
      }
    }
  }

  @Test
  void everyListLeadsToTheFormThatWatchesItsFilter() {
    for (String path :
        List.of("/statements?q=talks&order=oldest", "/events?party=RUS", "/talks/list?party=RUS")) {
      Document page = desk.page(path);
      Document form = desk.page(page.select(".outs a:contains(watch)").attr("href"));
      String kind = path.split("[/?]")[1];
      assertThat(form.select("#kind option[selected]").val()).isEqualTo(kind);
      assertThat(form.select("#filter").val()).isEqualTo(path.split("[?&]")[1]);
    }
    for (String path : List.of("/talks", "/who", "/map", "/wording", "/disputes", "/actors")) {
      assertThat(desk.page(path).select(".outs a:contains(watch)")).as(path).hasSize(1);
    }
  }

  @Test
  void noPageAsksAnotherHost() {
    HttpResponse<String> answer = desk.get("/statements");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(desk.page("/map").select("[src], [href]").eachAttr("href"))
        .allMatch(h -> h.startsWith("/") || h.startsWith("#"));
  }

  @Test
  void theCountIsThatOfTheStoreAndAFacetNarrowsIt() {
    Document all = desk.page("/statements");
    long total = desk.store().search().count(Filter.of(RecordKind.STATEMENTS));
    assertThat(all.select("#total").text()).isEqualTo(String.valueOf(total));
    String speaker =
        desk
            .store()
            .search()
            .page(Filter.of(RecordKind.STATEMENTS), Order.NEWEST, java.util.Optional.empty(), 20)
            .entries()
            .stream()
            .flatMap(e -> e.as(Statement.class).speaker().stream())
            .findFirst()
            .orElseThrow()
            .actor()
            .value();
    Filter filter = Filter.of(RecordKind.STATEMENTS).with(Facet.SPEAKER, speaker);
    Document some = desk.page("/statements?speaker=" + speaker);
    long fewer = desk.store().search().count(filter);
    assertThat(fewer).isPositive().isLessThan(total);
    assertThat(some.select("#total").text()).isEqualTo(String.valueOf(fewer));
    assertThat(some.select(".facets-of a[aria-current]")).hasSize(1);
    assertThat(desk.page(some.select(".outs a").get(0).attr("href")).select("#total").text())
        .isEqualTo(String.valueOf(fewer));
  }

  @Test
  void wordsPhrasesAndBeginningsAreFound() {
    assertThat(total("/statements?q=talk*")).isPositive();
    assertThat(total("/statements?q=%22no+such+words+stand+anywhere%22")).isZero();
    assertThat(total("/statements?q=talk*+zzzzz")).isZero();
  }

  private static long total(String path) {
    return Long.parseLong(desk.page(path).select("#total").text());
  }

  @Test
  void jsonHoldsWhatThePageShowsAndCsvTheWholeList() throws Exception {
    Document page = desk.page("/events?size=7&order=oldest");
    List<String> shown =
        page.select(".items > li .meta a:last-child").eachAttr("href").stream()
            .map(h -> h.substring(h.indexOf("id=") + 3))
            .toList();
    JsonNode json = JSON.readTree(desk.get(page.select(".outs a").get(2).attr("href")).body());
    List<String> ids = new java.util.ArrayList<>();
    json.forEach(n -> ids.add(n.path("id").asString()));
    assertThat(ids).hasSize(7).isEqualTo(shown);
    String csv = desk.get(page.select(".outs a").get(1).attr("href")).body();
    try (CsvReader<de.siegmar.fastcsv.reader.NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(csv)) {
      List<String> all = reader.stream().map(r -> r.getField("id")).toList();
      assertThat(all).startsWith(shown.toArray(String[]::new));
      assertThat((long) all.size()).isEqualTo(total("/events"));
    }
  }

  @Test
  void pagesOfAListFollowOneAnotherWithoutGapsOrRepeats() {
    List<String> seen = new java.util.ArrayList<>();
    String at = "/statements?size=9";
    while (!at.isEmpty()) {
      Document page = desk.page(at);
      seen.addAll(page.select(".items > li .meta a:last-child").eachAttr("href"));
      at = page.select("a[rel=next]").attr("href");
    }
    assertThat(seen).doesNotHaveDuplicates().hasSize((int) total("/statements"));
  }

  @Test
  void everyRecordHasAPageWithItsReasonAndItsCitation() {
    for (RecordKind kind : EnumSet.complementOf(EnumSet.of(RecordKind.REVISIONS))) {
      Entry one = first(kind);
      String id = Address.of("").with("id", one.id()).text();
      Document page = desk.page("/" + kind.slug() + "/record" + id);
      assertThat(page.select("dt, h2").eachText()).as(kind.slug()).contains("Why", "Cite");
      assertThat(desk.get("/" + kind.slug() + "/record.bib" + id).body())
          .startsWith("@misc{parley-");
      JsonNode csl = JSON.readTree(desk.get("/" + kind.slug() + "/record.csl.json" + id).body());
      assertThat(csl.path(0).path("note").asString()).contains("/" + kind.slug());
      assertThat(desk.get("/" + kind.slug() + "/record.json" + id).body())
          .isEqualTo(new ContractJson(desk.store()).whole(one));
      assertThat(desk.get(Address.record(kind, one.id()).text()).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void theReportMarksAsManyPassagesAsItCounts() {
    for (ReportId report : desk.store().reports()) {
      Document page =
          desk.page(
              "/reports/report?id="
                  + report
                  + "&kinds=statements,events,figures,times,places,wording");
      long marks =
          page.select("[data-s]").eachAttr("data-s").stream()
              .flatMap(s -> List.of(s.split(" ")).stream())
              .filter(k -> !k.isEmpty())
              .count();
      assertThat(page.select("#where").text()).isEqualTo(marks + " passages marked");
      long byKind = page.select(".kind b").eachText().stream().mapToLong(Long::parseLong).sum();
      assertThat(byKind).isEqualTo(marks).isPositive();
    }
  }

  @Test
  void aRecordLandsOnItsPassage() {
    Entry one = first(RecordKind.STATEMENTS);
    String report = one.owner().orElseThrow();
    Document page = desk.page(Address.passage(report, one.kind(), one.id()).text());
    assertThat(page.select("#passage")).hasSize(1);
    String text = one.as(Statement.class).text().replaceAll("\\s+", " ");
    assertThat(text).startsWith(page.select("#passage").text().replaceAll("\\s+", " "));
  }

  @Test
  void aTalkShowsAllItsMovesAndTheLifeOfEachOffer() {
    Entry talk = longest();
    List<Entry> moves = desk.store().records(RecordKind.MOVES, talk.id());
    Document page = desk.page(Address.record(RecordKind.TALKS, talk.id()).text());
    assertThat(page.select("#total").text()).isEqualTo(String.valueOf(moves.size()));
    assertThat(page.select("[id^=m-]")).hasSameSizeAs(moves);
    assertThat(page.select(".life")).isNotEmpty();
    assertThat(page.select("a circle.dot-move")).hasSameSizeAs(moves);
    Document nearer =
        desk.page(
            Address.record(RecordKind.TALKS, talk.id())
                .with("from", "1999-01-01")
                .with("to", "1999-01-31")
                .text());
    assertThat(nearer.select("a circle.dot-move, [id^=m-]")).isEmpty();
    String status = talk.as(Talk.class).status().slug();
    assertThat(
            desk.page(Address.record(RecordKind.TALKS, talk.id()).with("on", "2099-01-01").text())
                .select(".stood")
                .text())
        .contains(status);
    assertThat(
            desk.page(Address.record(RecordKind.TALKS, talk.id()).with("on", "1999-01-01").text())
                .select(".stood")
                .text())
        .isEqualTo("On 1 Jan 1999: no move yet");
    assertThat(desk.store().stood(talk.id(), LocalDate.of(2099, 1, 1)).orElseThrow().moves())
        .isEqualTo(moves.size());
  }

  @Test
  void theTableOfWhoToWhomCountsWhatTheEventsHave() {
    Document page = desk.page("/who");
    var line = page.select("table tbody tr").get(0);
    assertThat(desk.page(line.select("a").attr("href")).select("#total").text())
        .isEqualTo(line.select("a").text());
    assertThat(desk.get("/who.csv").body()).startsWith("source,target,events");
  }

  @Test
  void theMapHasASpotForEachPlaceOfItsTable() {
    Document page = desk.page("/map");
    assertThat(page.select("circle.spot")).isNotEmpty().hasSameSizeAs(page.select("tbody tr"));
    assertThat(desk.get("/static/world.svg").body())
        .contains("Natural Earth")
        .doesNotContain("<script");
  }

  @Test
  void anActorTellsHowOutletsCallIt() {
    Document page = desk.page("/actors/actor?id=RUS");
    assertThat(page.select("h1").text()).isEqualTo("Russia");
    assertThat(page.select("h2").eachText()).contains("Offices", "Met with");
    assertThat(page.select("table").last().text()).contains("“Russia”");
  }

  @Test
  void wordsAreCountedByOutletInOwnVoiceAndQuoted() {
    Document page = desk.page("/wording");
    assertThat(page.select(".facets-of a").eachText()).noneMatch(t -> t.matches("Q\\d+"));
    var cell = page.select("tbody td a").get(0);
    assertThat(cell.text()).matches(".*\\d+ (own|quoted).*");
    assertThat(desk.page(cell.attr("href")).select("#total").text()).isNotEqualTo("0");
  }

  @Test
  void whatIsAskedWronglyIsTold() {
    assertThat(desk.get("/statements?from=yesterday").statusCode()).isEqualTo(400);
    assertThat(desk.get("/statements?from=yesterday").body()).contains("a day such as 2022-02-24");
    assertThat(desk.get("/statements?at=nowhere").statusCode()).isEqualTo(400);
    assertThat(desk.get("/statements?size=100000").statusCode()).isEqualTo(400);
    assertThat(desk.get("/statements/record?id=none").statusCode()).isEqualTo(404);
    assertThat(desk.get("/reports/report?id=../../etc/passwd").statusCode()).isEqualTo(404);
    assertThat(desk.get("/static/../desk.parley").statusCode()).isIn(400, 404);
    assertThat(desk.get("/nothing").body()).contains("no such page");
  }

  @Test
  void valuesOfAFilterAreNoSql() {
    assertThat(
            desk.page("/statements?outlet=%27%3B+DROP+TABLE+reports%3B--").select("#total").text())
        .isEqualTo("0");
    assertThat(desk.get("/statements?q=%22+OR+1%3D1+--").statusCode()).isEqualTo(200);
    assertThat(desk.store().reports()).isNotEmpty();
  }

  @Test
  void aPageOfAnotherSiteChangesNothing() {
    String form = "text=Talks";
    String type = "application/x-www-form-urlencoded";
    assertThat(desk.post("/add", type, form, "Origin", "https://elsewhere.example").statusCode())
        .isEqualTo(403);
    assertThat(desk.post("/add", type, form, "Sec-Fetch-Site", "cross-site").statusCode())
        .isEqualTo(403);
  }

  /** The talk with most moves. */
  private static Entry longest() {
    return desk
        .store()
        .search()
        .page(Filter.of(RecordKind.TALKS), Order.NEWEST, java.util.Optional.empty(), 100)
        .entries()
        .stream()
        .max(Comparator.comparing(t -> desk.store().records(RecordKind.MOVES, t.id()).size()))
        .orElseThrow();
  }

  private static Entry first(RecordKind kind) {
    return desk.store()
        .search()
        .page(Filter.of(kind), Order.NEWEST, java.util.Optional.empty(), 1)
        .entries()
        .get(0);
  }
}
