package org.parley.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.EventType;
import org.parley.model.Voice;
import org.parley.store.Store;
import org.parley.web.OpenDesk;
import org.parley.web.Sketch;
import org.parley.web.SketchedEvent;

class ReportPageTest {
  private final Sketch lake =
      new Sketch("The Lake Post", "2022-03-01", "By the lake")
          .says("NOR", "talks may open")
          .says("SWE", "talks may close")
          .event(SketchedEvent.of(EventType.AID, "NOR", "SWE").in("Oslo", 60, 10))
          .counts("ships", 12, "outlet")
          .calls("the-landing", Voice.OUTLET.toString(), "raid");
  private final Sketch plain = new Sketch("", "", "Nothing is said");

  @TempDir private Path folder;
  private Store store;
  private OpenDesk desk;

  @BeforeEach
  void open() {
    store = Sketch.store(folder, lake, plain);
    desk = OpenDesk.with(store, ListPages::new);
  }

  @AfterEach
  void close() {
    desk.close();
    store.close();
  }

  @Test
  void statementsEventsAndFiguresAreMarkedAtFirst() {
    Document page = page("");
    assertThat(chosen(page)).containsExactly("Statements", "Events", "Figures");
    assertThat(page.select(".kind b").eachText()).containsExactly("2", "1", "1");
    assertThat(keys(page)).containsExactlyInAnyOrder("s1", "s2", "e1", "f1");
  }

  @Test
  void onlyTheKindsThatAreAskedForAreMarked() {
    Document page = page("&kinds=places,wording");
    assertThat(chosen(page)).containsExactly("Places", "Wording");
    assertThat(keys(page)).containsExactlyInAnyOrder("p1", "w1");
    assertThat(page.select(".line").eachText())
        .containsExactlyInAnyOrder("“Oslo” Oslo", "“raid”, in its own voice, 1 time");
  }

  @Test
  void kindsThatCannotBeMarkedAreLeftOut() {
    Document page = page("&kinds=talks,stories,none,");
    assertThat(chosen(page)).isEmpty();
    assertThat(page.select("[data-s]:not([data-s=''])")).isEmpty();
    assertThat(page.select(".none").text())
        .isEqualTo("Nothing of these kinds was found in this report.");
  }

  @Test
  void aClickOnAKindTurnsItAndLeavesTheOthers() {
    Document page = page("&kinds=statements,places");
    assertThat(kind(page, "events").attr("href"))
        .isEqualTo("/reports/report?id=" + lake.id() + "&kinds=statements%2Cevents%2Cplaces");
    assertThat(kind(page, "places").attr("href"))
        .isEqualTo("/reports/report?id=" + lake.id() + "&kinds=statements");
  }

  @Test
  void theLastKindTurnedOffLeavesNone() {
    Document page = page("&kinds=places");
    assertThat(kind(page, "places").attr("href"))
        .isEqualTo("/reports/report?id=" + lake.id() + "&kinds=none");
  }

  @Test
  void aClickOnAKindKeepsTheChosenRecord() {
    Document page = page("&kinds=places&mark=statements:" + lake.id() + "-s2");
    assertThat(kind(page, "places").attr("href"))
        .endsWith("&kinds=none&mark=statements%3A" + lake.id() + "-s2");
  }

  @Test
  void theChosenRecordIsMarkedWhateverTheKinds() {
    Document page = page("&kinds=none&mark=statements:" + lake.id() + "-s2");
    Element passage = page.getElementById("passage");
    assertThat(passage.text()).isEqualTo("talks may close");
    assertThat(passage.classNames()).contains("on");
  }

  @Test
  void aMarkThatLeadsToNoRecordMarksNothing() {
    for (String mark : List.of("statements:none", "stories:x", "nocolon", ":", "talks:")) {
      assertThat(page("&mark=" + mark).getElementById("passage")).as(mark).isNull();
    }
  }

  @Test
  void aLineLeadsToItsRecord() {
    assertThat(page("").select("a.at").eachAttr("href"))
        .contains("/statements/record?id=" + lake.id() + "-s1");
  }

  @Test
  void theNotesSayWhereTheReportIsFrom() {
    List<String> notes = page("").select("main > p.meta:not(.keys)").eachText();
    assertThat(notes.get(0)).isEqualTo("The Lake Post · 1 Mar 2022 (from header)");
    assertThat(notes.get(1)).isEqualTo("by-the-lake.txt · read by Parley 1");
    assertThat(notes.get(2)).matches("SHA-256 [0-9a-f]{64}");
  }

  @Test
  void aReportWithoutADaySaysSo() {
    Document page = desk.page("/reports/report?id=" + plain.id());
    assertThat(page.select("p.meta").first().text())
        .isEqualTo("nothing-is-said.txt · day not stated");
  }

  @Test
  void whatWasSetAsideIsCounted() {
    assertThat(page("").select(".keys").text()).doesNotContain("not read as the story");
  }

  @Test
  void aloneItIsTheTextWithoutTheDesk() {
    Document bare = page("&bare");
    assertThat(bare.select("nav, .kinds, form")).isEmpty();
    assertThat(bare.select("#bare h2 a").attr("href")).isEqualTo("/reports/report?id=" + lake.id());
    assertThat(bare.select("#bare").text()).contains("Norway said talks may open.");
  }

  @Test
  void theOriginalIsGivenAsItWas() {
    HttpResponse<String> answer = desk.get(page("").select("a:contains(original)").attr("href"));
    assertThat(answer.body()).isEqualTo(store.original(lake.report()).orElseThrow().text());
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"report.bin\"");
  }

  @Test
  void aReportThatIsNotThereIsNamed() {
    for (String path : List.of("/reports/report", "/reports/original")) {
      HttpResponse<String> answer = desk.get(path + "?id=x%3Cy");
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.body()).contains("no such report: x&lt;y");
      assertThat(desk.get(path).statusCode()).isEqualTo(404);
    }
  }

  private Document page(String more) {
    return desk.page("/reports/report?id=" + lake.id() + more);
  }

  private static Element kind(Document page, String name) {
    return page.select(".kind:has(span:contains(" + name + "))").first();
  }

  private static List<String> chosen(Document page) {
    return page.select(".kind[aria-current] span").eachText();
  }

  private static List<String> keys(Document page) {
    return page.select("[data-s]").eachAttr("data-s").stream()
        .flatMap(s -> List.of(s.split(" ")).stream())
        .filter(s -> !s.isEmpty())
        .toList();
  }
}
