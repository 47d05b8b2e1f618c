package org.parley.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.store.RecordKind;
import org.parley.store.Reports;
import org.parley.store.Store;
import org.parley.web.Address;
import org.parley.web.KindWords;
import org.parley.web.OpenDesk;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ListPagesTest {
  @TempDir private Path folder;
  private Store store;
  private OpenDesk desk;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("desk.parley"));
    desk = OpenDesk.with(store, ListPages::new);
  }

  @AfterEach
  void close() {
    desk.close();
    store.close();
  }

  @ParameterizedTest
  @EnumSource(RecordKind.class)
  void anEmptyListSaysThatNothingHasBeenRead(RecordKind kind) {
    Document page = desk.page(Address.list(kind).text());
    assertThat(page.select("h1").text()).isEqualTo(KindWords.title(kind));
    assertThat(page.select(".notice").text()).contains("No reports have been added yet.");
    assertThat(desk.get("/" + kind.slug() + ".json").body()).isEqualTo("[]\n");
  }

  @Test
  void aFilterThatNothingFitsCanBeRemoved() {
    Reports.add(store, "1", "Alpha");
    Document page = desk.page("/statements?outlet=Omega");
    assertThat(page.select(".none").first().text())
        .isEqualTo("Nothing matches the filter: remove the filter.");
    assertThat(page.select(".none a").attr("href")).isEqualTo("/statements");
  }

  @Test
  void theNumberIsOfTheListAndOfThePage() {
    Reports.add(store, "1", "Alpha", "Beta", "Gamma");
    assertThat(desk.page("/statements?size=2").select(".count-line").text())
        .startsWith("3 statements, 2 on this page. Sort: newest oldest least certain");
  }

  @Test
  void anOrderIsThatOfTheList() {
    Reports.add(store, "1", "Alpha", "Beta", "Gamma");
    assertThat(titles("/statements?order=oldest")).containsExactly("Alpha", "Beta", "Gamma");
    assertThat(titles("/statements")).containsExactly("Gamma", "Beta", "Alpha");
    assertThat(titles("/statements?order=least-certain")).containsExactly("Alpha", "Beta", "Gamma");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 6, 7})
  void pagesOfAnySizeHoldEachRecordOnceThereAndBack(int size) {
    Reports.add(store, "1", "Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta");
    List<String> there = new ArrayList<>();
    String at = "/statements?size=" + size;
    String last = at;
    while (!at.isEmpty()) {
      last = at;
      Document page = desk.page(at);
      there.addAll(titles(page));
      at = page.select("a[rel=next]").attr("href");
    }
    assertThat(there).containsExactly("Zeta", "Epsilon", "Delta", "Gamma", "Beta", "Alpha");
    List<String> back = new ArrayList<>();
    for (at = last; !at.isEmpty(); ) {
      Document page = desk.page(at);
      back.addAll(0, titles(page));
      at = page.select("a[rel=prev]").attr("href");
    }
    assertThat(back).isEqualTo(there);
  }

  @Test
  void recordsOfOneDayAreNotLostBetweenPages() {
    String[] words = new String[12];
    for (int i = 0; i < words.length; i++) {
      words[i] = "W" + (char) ('a' + i);
    }
    Reports.add(store, "1", words);
    List<String> all = new ArrayList<>();
    for (String at = "/statements?size=5"; !at.isEmpty(); ) {
      Document page = desk.page(at);
      all.addAll(titles(page));
      at = page.select("a[rel=next]").attr("href");
    }
    assertThat(all).containsExactlyInAnyOrder(words);
  }

  @Test
  void aPlaceInAListStaysGoodWhileRecordsAreAdded() {
    Reports.add(store, "1", "Alpha", "Beta", "Gamma", "Delta");
    String next = desk.page("/statements?size=2").select("a[rel=next]").attr("href");
    Reports.add(store, "1", "Omega");
    assertThat(titles(next)).contains("Beta").doesNotContain("Delta", "Gamma");
  }

  @Test
  void aFileHasThePageOfItsQuery() {
    Reports.add(store, "1", "Alpha", "Beta", "Gamma");
    JsonNode json =
        JsonMapper.shared().readTree(desk.get("/statements.json?size=2&order=oldest").body());
    assertThat(json.findValuesAsString("text"))
        .contains("Alpha talks", "Beta talks")
        .doesNotContain("Gamma talks");
    assertThat(desk.get("/statements.csv?q=gamma").body().lines()).hasSize(2);
  }

  @Test
  void aFileIsCalledByItsKind() {
    HttpResponse<String> csv = desk.get("/disputes.csv");
    assertThat(csv.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"disputes.csv\"");
    assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(desk.get("/disputes.json").headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
  }

  @Test
  void whatIsAskedInAFileIsCheckedAsOnThePage() {
    for (String path : List.of("/events", "/events.csv", "/events.json")) {
      assertThat(desk.get(path + "?size=501").statusCode()).as(path).isEqualTo(400);
      assertThat(desk.get(path + "?at=nowhere").statusCode()).as(path).isEqualTo(400);
      assertThat(desk.get(path + "?order=best").statusCode()).as(path).isEqualTo(400);
      assertThat(desk.get(path + "?from=%2B999999999-12-31").statusCode()).as(path).isIn(200, 400);
    }
  }

  private List<String> titles(String path) {
    return titles(desk.page(path));
  }

  private static List<String> titles(Document page) {
    return page.select(".items a.open b").eachText();
  }
}
