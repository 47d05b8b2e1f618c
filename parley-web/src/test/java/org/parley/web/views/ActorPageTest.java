package org.parley.web.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Act;
import org.parley.model.EventType;
import org.parley.model.Office;
import org.parley.model.When;
import org.parley.store.Store;
import org.parley.web.OpenDesk;
import org.parley.web.Sketch;
import org.parley.web.SketchedEvent;

class ActorPageTest {
  @TempDir private Path folder;
  private Store store;
  private OpenDesk desk;

  @AfterEach
  void close() {
    desk.close();
    store.close();
  }

  @Test
  void anOfficeHasItsDaysAsFarAsTheSourceGivesThem() {
    open(
        sketch(1)
            .person(
                "Q7",
                "Ada Berg",
                "NOR",
                new Office("envoy", Optional.of(new When("2020-02")), Optional.empty(), "register"))
            .says("Q7", "the envoy is here"));
    assertThat(page("Q7").select("table").first().select("td").eachText())
        .containsExactly("envoy", "Feb 2020", "not stated", "register");
  }

  @Test
  void withoutOfficesItSaysThatNoneIsKnown() {
    open(sketch(1).says("NOR", "there are no offices"));
    assertThat(page("NOR").select(".none").eachText())
        .containsExactly("None known.", "No meetings reported.");
  }

  @Test
  void itTellsItsCountryAndItsSector() {
    open(sketch(1).person("Q7", "Ada Berg", "NOR").says("Q7", "we belong to a state"));
    assertThat(page("Q7").select("p").first().text())
        .isEqualTo("person Norway · sector GOV · Q7 Details");
  }

  @Test
  void itsStatementsAreCountedAndListed() {
    open(sketch(1).says("NOR", "one").says("NOR", "two").says("SWE", "three"));
    Element said = page("NOR").select("a[href*=speaker]").last();
    assertThat(said.text()).isEqualTo("2 statements");
    assertThat(said.attr("href")).isEqualTo("/statements?speaker=NOR");
  }

  @Test
  void whomTheyMetIsToldFromBothSidesAndFromTheTalks() {
    open(
        sketch(1)
            .event(SketchedEvent.of(EventType.CONSULT, "NOR", "SWE"))
            .event(SketchedEvent.of(EventType.CONSULT, "FIN", "NOR"))
            .event(SketchedEvent.move(Act.MEET, "NOR", "DNK").on("2022-03-01")));
    assertThat(met(page("NOR")))
        .containsExactly(
            "Denmark 1", "Sweden 1", "Finland, who came to them 1", "Denmark, meetings of talks 1");
  }

  @Test
  void aMeetingLeadsToItsEventsOrItsMoves() {
    open(
        sketch(1)
            .event(SketchedEvent.of(EventType.CONSULT, "FIN", "NOR"))
            .event(SketchedEvent.move(Act.MEET, "NOR", "DNK").on("2022-03-01")));
    assertThat(page("NOR").select("section").get(1).select("li a").eachAttr("href"))
        .containsExactly(
            "/events?source=NOR&target=DNK&type=CONSULT",
            "/events?source=FIN&target=NOR&type=CONSULT",
            "/moves?source=NOR&target=DNK&act=meet");
  }

  @Test
  void otherEventsAreNoMeetingsAndNobodyMeetsThemselves() {
    open(
        sketch(1)
            .event(SketchedEvent.of(EventType.ACCUSE, "NOR", "SWE"))
            .event(SketchedEvent.of(EventType.CONSULT, "NOR", "NOR")));
    assertThat(met(page("NOR"))).isEmpty();
  }

  @Test
  void theRecordIsCountedByKindWithoutWhatIsNotThere() {
    open(
        sketch(1)
            .event(SketchedEvent.of(EventType.AID, "NOR", "SWE"))
            .event(SketchedEvent.of(EventType.AID, "NOR", "SWE"))
            .event(SketchedEvent.move(Act.OFFER, "SWE", "NOR").on("2022-03-01")));
    assertThat(tallies(page("NOR")))
        .containsExactly(
            "events by them 2", "events towards them 1", "moves towards them 1", "talks 1");
    assertThat(tallies(page("SWE")))
        .containsExactly("events by them 1", "events towards them 2", "moves by them 1", "talks 1");
    assertThat(page("SWE").select("a:contains(talks)").last().attr("href"))
        .isEqualTo("/talks/list?actor=SWE");
  }

  @Test
  void eachOutletsWordsAreCounted() {
    open(
        sketch(1).says("NOR", "one").mentions("NOR", "the  north\n"),
        new Sketch("Hill Gazette", "2022-03-02", "On the hill").says("NOR", "two"));
    Document page = page("NOR");
    assertThat(page.select("section").get(1).select("tr").eachText())
        .containsExactly("Hill Gazette “Norway” ×1", "The Lake Post “Norway” ×1, “the north” ×1");
  }

  @Test
  void anOutletIsToldWithEightWordsAtMostAndTheFilesHaveAll() {
    Sketch sketch = sketch(1);
    for (int i = 1; i <= 10; i++) {
      sketch.mentions("NOR", "name " + (char) ('a' + i));
    }
    open(sketch);
    String called = page("NOR").select("section").get(1).select("td").text();
    assertThat(called.split(", ")).hasSize(8);
    assertThat(desk.get("/actors/called.csv?id=NOR").body().lines()).hasSize(11);
  }

  @Test
  void theFilesSayWhoIsCalledWhatByWhom() {
    open(sketch(1).says("NOR", "one").says("NOR", "two"));
    assertThat(desk.get("/actors/called.csv?id=NOR").body())
        .isEqualTo("actor,outlet,words,count\r\nNOR,The Lake Post,Norway,2\r\n");
    assertThat(desk.get("/actors/called.json?id=NOR").body())
        .isEqualTo(
            "[{\"actor\":\"NOR\",\"outlet\":\"The Lake Post\",\"words\":\"Norway\","
                + "\"count\":2}]\n");
  }

  @Test
  void anActorThatIsNotThereIsNamed() {
    open(sketch(1).says("NOR", "one"));
    for (String path : List.of("/actors/actor", "/actors/called.csv", "/actors/called.json")) {
      HttpResponse<String> answer = desk.get(path + "?id=%3Ci%3Ex");
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.body()).contains("no such actor: &lt;i&gt;x");
    }
    assertThat(desk.get("/actors/actor").statusCode()).isEqualTo(404);
  }

  private static List<String> met(Document page) {
    return page.select("section").get(1).select("li").eachText();
  }

  private static List<String> tallies(Document page) {
    return page.select("section").get(0).select("li").eachText();
  }

  private Document page(String actor) {
    return desk.page("/actors/actor?id=" + actor);
  }

  private static Sketch sketch(int number) {
    return new Sketch("The Lake Post", "2022-03-0" + number, "Who is who " + number);
  }

  private void open(Sketch... reports) {
    store = Sketch.store(folder, reports);
    desk = OpenDesk.with(store, SightPages::new);
  }
}
