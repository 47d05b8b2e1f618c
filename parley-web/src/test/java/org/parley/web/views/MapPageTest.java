package org.parley.web.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Act;
import org.parley.model.EventType;
import org.parley.store.Store;
import org.parley.web.OpenDesk;
import org.parley.web.Sketch;
import org.parley.web.SketchedEvent;

class MapPageTest {
  private static final SketchedEvent AID = SketchedEvent.of(EventType.AID, "NOR", "SWE");
  private static final SketchedEvent IN_OSLO = AID.in("Oslo", 60, 10);
  private static final SketchedEvent IN_LIMA = AID.in("Lima", -12, -77);
  private static final SketchedEvent MEETING =
      SketchedEvent.move(Act.MEET, "NOR", "SWE").on("2022-03-02").in("Bergen", 60, 5);

  @TempDir private Path folder;
  private Store store;
  private OpenDesk desk;

  @AfterEach
  void close() {
    desk.close();
    store.close();
  }

  @Test
  void aSpotStandsTenUnitsADegreeFromTheNorthWestCorner() {
    open(IN_OSLO, IN_LIMA);
    Document page = page("/map");
    assertThat(page.select("circle.event").eachAttr("cx")).containsExactly("1030.0", "1900.0");
    assertThat(page.select("circle.event").eachAttr("cy")).containsExactly("1020.0", "300.0");
  }

  @Test
  void aMapOfOneSpotIsTwentyFourDegreesBroadAroundIt() {
    open(IN_OSLO);
    assertThat(page("/map").select("svg:has(image)").attr("viewBox")).isEqualTo("1780 240 240 120");
  }

  @Test
  void aMapHasAQuarterMoreThanTheBreadthOfItsSpots() {
    open(IN_OSLO, AID.in("Perm", 58, 56));
    assertThat(page("/map").select("svg:has(image)").attr("viewBox")).isEqualTo("1843 166 575 288");
  }

  @Test
  void aMapIsTwiceAsBroadAsHighAlsoWhereItsSpotsStandAboveOneAnother() {
    open(IN_OSLO, AID.in("Rome", 42, 12));
    assertThat(page("/map").select("svg:has(image)").attr("viewBox")).isEqualTo("1685 278 450 225");
  }

  @Test
  void withoutSpotsItIsTheWholeWorld() {
    open(AID);
    Document page = page("/map");
    assertThat(page.select("svg:has(image)").attr("viewBox")).isEqualTo("0 0 3600 1800");
    assertThat(page.select("circle.spot, tbody tr")).isEmpty();
    assertThat(page.select("#total").text()).isEqualTo("1");
  }

  @Test
  void aSpotGrowsWithTheRootOfItsNumberAndWithTheScaleOfTheMap() {
    open(IN_OSLO, IN_OSLO, IN_OSLO, IN_OSLO);
    double radius = Double.parseDouble(page("/map").select("circle.spot").attr("r"));
    assertThat(radius).isCloseTo((2 + 2.2 * 2) * 0.27, org.assertj.core.data.Offset.offset(1e-9));
  }

  @Test
  void venuesOfTalksAreSpotsOfAnotherColour() {
    open(IN_OSLO, MEETING);
    Document page = page("/map?type=AID");
    assertThat(page.select("circle.event")).hasSize(1);
    assertThat(page.select("circle.venue")).hasSize(1);
    assertThat(page.select("tbody tr").eachText())
        .containsExactly("Oslo events 1", "Bergen moves 1");
    assertThat(page.select("tbody a").eachAttr("href"))
        .containsExactly("/events?type=AID&place=Oslo", "/moves?place=Bergen");
  }

  @Test
  void theDaysOfTheFilterBoundTheVenuesToo() {
    open(IN_OSLO.on("2022-03-02"), MEETING);
    assertThat(page("/map?from=2022-03-02&to=2022-03-02").select("circle.venue")).hasSize(1);
    assertThat(page("/map?from=2022-03-03").select("circle.spot")).isEmpty();
    assertThat(page("/map?to=2022-03-01").select("circle.spot")).isEmpty();
    assertThat(page("/map?from=2022-03-01&to=2022-03-09").select("tbody a").last().attr("href"))
        .isEqualTo("/moves?place=Bergen&from=2022-03-01&to=2022-03-09");
  }

  @Test
  void aChosenPlaceGivesWayToTheOneThatIsClicked() {
    open(IN_OSLO, IN_LIMA);
    assertThat(page("/map?place=Oslo").select("tbody a").eachAttr("href"))
        .containsExactly("/events?place=Lima", "/events?place=Oslo");
  }

  @Test
  void aPlaceWithoutDegreesIsNamedBelowTheMapWithItsNumber() {
    open(IN_OSLO, AID.somewhere("Farhaven"), AID.somewhere("Farhaven"));
    Document page = page("/map");
    assertThat(page.select("p.meta").text())
        .isEqualTo("Not on the map, since the gazetteer does not have them: Farhaven (2)");
    assertThat(page.select("tbody tr")).hasSize(1);
  }

  @Test
  void whereEveryPlaceIsOnTheMapNothingIsSaidOfOthers() {
    open(IN_OSLO);
    assertThat(page("/map").text()).doesNotContain("Not on the map");
  }

  @Test
  void theFilesHaveTheDegrees() {
    open(IN_OSLO, IN_LIMA, IN_LIMA, MEETING);
    assertThat(desk.get("/map.csv?type=AID").body())
        .isEqualTo(
            "place,of,count,lat,lon\r\nLima,events,2,-12.0,-77.0\r\nOslo,events,1,60.0,10.0\r\n"
                + "Bergen,moves,1,60.0,5.0\r\n");
    assertThat(desk.get("/map.json?type=AID&from=2022-03-02").body())
        .isEqualTo(
            "[{\"place\":\"Bergen\",\"of\":\"moves\",\"count\":1,\"lat\":60.0,\"lon\":5.0}]\n");
  }

  @Test
  void theFilesOfThePageAreOfItsFilter() {
    open(IN_OSLO);
    assertThat(page("/map?type=AID&from=2022-01-01").select(".outs a").eachAttr("href"))
        .contains("/map.csv?type=AID&from=2022-01-01", "/map.json?type=AID&from=2022-01-01");
  }

  @Test
  void aDayThatIsNoneIsRefused() {
    open(IN_OSLO);
    assertThat(desk.get("/map?from=today").statusCode()).isEqualTo(400);
    assertThat(desk.get("/map.csv?to=today").body()).contains("to must be a day");
  }

  private void open(SketchedEvent... events) {
    Sketch report = new Sketch("The Lake Post", "2022-03-01", "Where it was");
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
