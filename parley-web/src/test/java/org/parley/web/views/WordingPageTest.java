package org.parley.web.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Voice;
import org.parley.store.Store;
import org.parley.web.OpenDesk;
import org.parley.web.Sketch;

class WordingPageTest {
  private static final String OWN = Voice.OUTLET.toString();

  @TempDir private Path folder;
  private Store store;
  private OpenDesk desk;

  @AfterEach
  void close() {
    desk.close();
    store.close();
  }

  @Test
  void ownVoiceAndQuotationAreCountedApart() {
    open(
        lake(1).calls("the-landing", OWN, "raid"),
        lake(2).calls("the-landing", OWN, "raid"),
        lake(3).calls("the-landing", "name:Ada", "raid"));
    assertThat(desk.page("/wording").select("tbody td").eachText())
        .containsExactly("2 own, 1 quoted");
  }

  @Test
  void aCellSaysOnlyWhatThereIs() {
    open(
        lake(1).calls("the-landing", OWN, "raid"),
        hill(2).calls("the-landing", "name:Ada", "rescue"));
    Document page = desk.page("/wording");
    assertThat(page.select("thead th").eachText()).containsExactly("The Lake Post", "Hill Gazette");
    assertThat(rows(page)).containsExactly("raid|1 own|", "rescue||1 quoted");
  }

  @Test
  void aReportThatDoesBothCountsOnBothSides() {
    open(lake(1).calls("the-landing", OWN, "raid").calls("the-landing", "name:Ada", "raid"));
    assertThat(desk.page("/wording").select("tbody td").eachText())
        .containsExactly("1 own, 1 quoted");
  }

  @Test
  void theThingThatIsNamedMostIsShownFirst() {
    open(
        lake(1).calls("the-landing", OWN, "raid"),
        lake(2).calls("the-fence", OWN, "wall"),
        lake(3).calls("the-fence", OWN, "wall"));
    Document page = desk.page("/wording");
    assertThat(page.select("h2").text()).isEqualTo("the fence");
    assertThat(page.select("aside a[aria-current]").text()).isEqualTo("the fence");
    assertThat(page.select("aside li").eachText()).containsExactly("the fence 2", "the landing 1");
  }

  @Test
  void anotherIsShownUnderItsAddress() {
    open(lake(1).calls("the-landing", OWN, "raid"), lake(2).calls("the-fence", OWN, "wall"));
    Document page = desk.page("/wording?referent=the-landing");
    assertThat(page.select("h2").text()).isEqualTo("the landing");
    assertThat(rows(page)).containsExactly("raid|1 own");
    assertThat(page.select(".outs a").eachAttr("href"))
        .containsExactly(
            "/wording?referent=the-landing",
            "/wording/outlets.csv?referent=the-landing",
            "/wording/outlets.json?referent=the-landing",
            "/watches?of=wording&referent=the-landing",
            "/wording/list");
  }

  @Test
  void anActorThatIsNamedIsCalledByItsName() {
    open(lake(1).person("Q42", "Ada Berg", "NOR").calls("Q42", OWN, "strongwoman"));
    Document page = desk.page("/wording");
    assertThat(page.select("h2").text()).isEqualTo("Ada Berg");
    assertThat(page.select("aside a").text()).isEqualTo("Ada Berg");
  }

  @Test
  void aCellLeadsToItsWordings() {
    open(lake(1).calls("the-landing", OWN, "raid"), hill(2).calls("the-landing", OWN, "rescue"));
    assertThat(desk.page("/wording").select("tbody a").get(0).attr("href"))
        .isEqualTo("/wording/list?outlet=The+Lake+Post&referent=the-landing&term=raid");
  }

  @Test
  void whereNothingIsNamedDifferentlyThePageSaysSo() {
    open(lake(1).says("NOR", "nothing is called anything"));
    assertThat(desk.page("/wording").select(".none").text())
        .isEqualTo("The outlets use the same words so far.");
    assertThat(desk.get("/wording/outlets.csv").body())
        .isEqualTo("referent,term,outlet,own_voice,quoted\r\n");
  }

  @Test
  void aThingThatNobodyNamesHasAnEmptyPage() {
    open(lake(1).calls("the-landing", OWN, "raid"));
    Document page = desk.page("/wording?referent=%3Cb%3Enone%3C/b%3E");
    assertThat(page.select("h2").text()).isEqualTo("<b>none</b>");
    assertThat(page.select("tbody td, h2 b")).isEmpty();
  }

  @Test
  void theFilesHaveALineACellThatIsNotEmpty() {
    open(
        lake(1).calls("the-landing", OWN, "raid"),
        hill(2).calls("the-landing", "name:Ada", "rescue"));
    assertThat(desk.get("/wording/outlets.csv").body())
        .isEqualTo(
            "referent,term,outlet,own_voice,quoted\r\nthe-landing,raid,The Lake Post,1,0\r\n"
                + "the-landing,rescue,Hill Gazette,0,1\r\n");
    assertThat(desk.get("/wording/outlets.json?referent=the-landing").body())
        .contains("{\"referent\":\"the-landing\",\"term\":\"raid\",\"outlet\":\"The Lake Post\"")
        .contains("\"own_voice\":0,\"quoted\":1}");
  }

  private static java.util.List<String> rows(Document page) {
    return page.select("tbody tr").stream()
        .map(r -> String.join("|", r.children().stream().map(Element::text).toList()))
        .toList();
  }

  private static Sketch lake(int number) {
    return new Sketch("The Lake Post", "2022-03-0" + number, "Words by the lake " + number);
  }

  private static Sketch hill(int number) {
    return new Sketch("Hill Gazette", "2022-03-0" + number, "Words on the hill " + number);
  }

  private void open(Sketch... reports) {
    store = Sketch.store(folder, reports);
    desk = OpenDesk.with(store, SightPages::new);
  }
}
