package org.parley.web.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.EventType;
import org.parley.store.Store;
import org.parley.web.OpenDesk;
import org.parley.web.Sketch;
import org.parley.web.SketchedEvent;

class WhoPageTest {
  private static final SketchedEvent TO_SWEDEN = SketchedEvent.of(EventType.AID, "NOR", "SWE");
  private static final SketchedEvent BACK = SketchedEvent.of(EventType.ACCUSE, "SWE", "NOR");

  @TempDir private Path folder;
  private Store store;
  private OpenDesk desk;

  @AfterEach
  void close() {
    desk.close();
    store.close();
  }

  @Test
  void theMostFrequentPairComesFirst() {
    open(TO_SWEDEN, BACK, TO_SWEDEN, TO_SWEDEN);
    assertThat(page("/who").select("tbody tr").eachText())
        .containsExactly("Norway Sweden 3", "Sweden Norway 1");
  }

  @Test
  void pairsOfTheSameNumberStandByTheIdsOfTheirActors() {
    open(BACK, SketchedEvent.of(EventType.AID, "NOR", "FIN"), TO_SWEDEN);
    assertThat(page("/who").select("tbody tr").eachText())
        .containsExactly("Norway Finland 1", "Norway Sweden 1", "Sweden Norway 1");
  }

  @Test
  void twoActorsFaceEachOtherOnTheRing() {
    open(TO_SWEDEN, BACK);
    Elements nodes = page("/who").select("circle.node");
    assertThat(nodes.eachAttr("cx")).containsExactly("680.0", "220.0");
    assertThat(nodes.eachAttr("cy")).containsExactly("252.0", "252.0");
  }

  @Test
  void aNameStandsOutsideTheRingOnTheSideOfItsPoint() {
    open(
        TO_SWEDEN,
        TO_SWEDEN,
        SketchedEvent.of(EventType.AID, "SWE", "FIN"),
        SketchedEvent.of(EventType.AID, "SWE", "DNK"));
    Elements names = page("/who").select("svg text");
    assertThat(names.eachText()).containsExactly("Norway", "Sweden", "Denmark", "Finland");
    assertThat(names.eachAttr("text-anchor")).containsExactly("start", "start", "end", "end");
    assertThat(names.eachAttr("x")).containsExactly("626.6", "626.6", "273.4", "273.4");
    assertThat(names.eachAttr("y")).containsExactly("88.4", "423.6", "423.6", "88.4");
  }

  @Test
  void anArrowBendsToOneSideSoThatTheWayBackIsAnother() {
    open(TO_SWEDEN, BACK);
    assertThat(page("/who").select("path.edge").eachAttr("d"))
        .containsExactly(
            "M671.0 252.0Q451.0 190.7 233.0 252.0", "M229.0 252.0Q449.0 313.3 667.0 252.0");
  }

  @Test
  void theBroadestArrowIsSixUnitsAndTheOthersGoByTheRootOfTheirNumber() {
    open(TO_SWEDEN, TO_SWEDEN, TO_SWEDEN, TO_SWEDEN, BACK);
    assertThat(page("/who").select("path.edge").eachAttr("stroke-width"))
        .containsExactly("6.0", "3.5");
  }

  @Test
  void whoActsTowardsItselfHasALineAndNoArrow() {
    open(SketchedEvent.of(EventType.ACCUSE, "NOR", "NOR"), TO_SWEDEN);
    Document page = page("/who");
    assertThat(page.select("tbody tr").eachText()).contains("Norway Norway 1");
    assertThat(page.select("path.edge")).hasSize(1);
    assertThat(page.select("svg a title").eachText()).containsExactly("Norway → Sweden: 1");
  }

  @Test
  void anEventWithoutATargetIsCountedAndNotDrawn() {
    open(SketchedEvent.of(EventType.AID, "NOR"));
    Document page = page("/who");
    assertThat(page.select(".count-line").text()).startsWith("1 event, 0 pairs shown");
    assertThat(page.select(".none").text())
        .isEqualTo("No events in which one side acts towards another.");
    assertThat(page.select("svg.net, circle.node, tbody tr")).isEmpty();
  }

  @Test
  void theFilterOfThePageHoldsForItsNumbersAndItsLinks() {
    open(TO_SWEDEN, BACK, SketchedEvent.of(EventType.AID, "NOR", "FIN"));
    Document page = page("/who?type=AID&source=NOR&target=FIN&target=SWE");
    Element line = page.select("tbody tr").get(1);
    assertThat(line.text()).isEqualTo("Norway Sweden 1");
    assertThat(line.select("a").attr("href")).isEqualTo("/events?source=NOR&target=SWE&type=AID");
    assertThat(page.select("svg a:has(path)").get(1).attr("href"))
        .isEqualTo("/events?source=NOR&target=SWE&type=AID");
  }

  @Test
  void theFilesHaveIdsWhereThePageHasNames() {
    open(TO_SWEDEN, TO_SWEDEN, BACK);
    assertThat(desk.get("/who.csv").body())
        .isEqualTo("source,target,events\r\nNOR,SWE,2\r\nSWE,NOR,1\r\n");
    assertThat(desk.get("/who.json?source=SWE").body())
        .isEqualTo("[{\"source\":\"SWE\",\"target\":\"NOR\",\"events\":1}]\n");
  }

  @Test
  void aFileHasItsNameAndItsType() {
    open(TO_SWEDEN);
    var headers = desk.get("/who.csv").headers();
    assertThat(headers.firstValue("Content-Disposition"))
        .contains("attachment; filename=\"who-to-whom.csv\"");
    assertThat(headers.firstValue("Content-Type").orElse("").replace(" ", ""))
        .isEqualTo("text/csv;charset=utf-8");
    assertThat(desk.get("/who.json").headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
  }

  @Test
  void aNameThatWouldBeMarkupOrAFormulaIsText() {
    open(SketchedEvent.of(EventType.AID, "name:<b>=x</b>", "name:=1+1"));
    Document page = page("/who");
    assertThat(page.select("svg text b, td b")).isEmpty();
    assertThat(page.select("td").eachText()).contains("<b>=x</b>");
    assertThat(desk.get("/who.csv").body()).contains("name:=1+1,1");
  }

  private void open(SketchedEvent... events) {
    Sketch report = new Sketch("The Lake Post", "2022-03-01", "Who does what");
    for (SketchedEvent event : events) {
      report.event(event);
    }
    store = Sketch.store(folder, report);
    desk = OpenDesk.with(store, SightPages::new);
  }

  private Document page(String path) {
    return desk.page(path);
  }
}
