package org.parley.web.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Act;
import org.parley.store.Store;
import org.parley.web.OpenDesk;
import org.parley.web.Sketch;
import org.parley.web.SketchedEvent;

class TalkPagesTest {
  private static final SketchedEvent OFFER =
      SketchedEvent.move(Act.OFFER, "NOR", "SWE").on("2022-03-01").over("the port");
  private static final SketchedEvent REFUSAL =
      SketchedEvent.move(Act.REFUSE, "SWE", "NOR").on("2022-03-03");
  private static final SketchedEvent MEETING =
      SketchedEvent.move(Act.MEET, "NOR", "SWE").on("2022-03-05").in("Oslo", 60, 10);

  @TempDir private Path folder;
  private Store store;
  private OpenDesk desk;

  @AfterEach
  void close() {
    desk.close();
    store.close();
  }

  @Test
  void withoutTalksThePageSaysSo() {
    open();
    Document page = desk.page("/talks");
    assertThat(page.select(".none").eachText())
        .containsExactly("No moves in these days.", "No talks in these days.");
    assertThat(page.select(".count-line").text()).startsWith("0 talks; 0 moves.");
  }

  @Test
  void allTalksAreListedAndTheirMovesDrawn() {
    open(OFFER, REFUSAL, MEETING);
    Document page = desk.page("/talks");
    assertThat(page.select(".count-line").text()).startsWith("1 talk; 3 moves.");
    assertThat(page.select("svg a").eachAttr("href")).allMatch(h -> h.startsWith("/moves/record"));
    assertThat(page.select(".lane-name").eachText()).containsExactly("Norway", "Sweden");
    assertThat(page.select("title").eachText())
        .contains("offer, 1 Mar 2022: Norway offered Sweden talks, on “the port”");
  }

  @Test
  void theTimeLineGoesFromTheFirstMoveToTheLast() {
    open(OFFER, MEETING);
    List<String> ticks = desk.page("/talks").select("text.tick").eachText();
    assertThat(ticks).startsWith("1 Mar 2022").endsWith("5 Mar 2022").hasSize(5);
  }

  @Test
  void aWindowLeavesOutTheMovesOfOtherDays() {
    open(OFFER, REFUSAL, MEETING);
    assertThat(acts("/talks?from=2022-03-03&to=2022-03-04")).containsExactly("refuse");
    assertThat(acts("/talks?from=2022-03-03")).containsExactly("refuse", "meet");
    assertThat(acts("/talks?to=2022-03-03")).containsExactly("offer", "refuse");
    assertThat(acts("/talks?to=2022-02-28")).isEmpty();
  }

  @Test
  void theFormKeepsWhatWasAsked() {
    open(OFFER);
    Document page = desk.page("/talks?from=2022-02-28&to=2022-03-02&on=2022-03-01");
    assertThat(page.select("input[type=date]").eachAttr("value"))
        .containsExactly("2022-02-28", "2022-03-02", "2022-03-01");
    assertThat(page.select("line.chosen-day")).hasSize(1);
    assertThat(page.select(".zoom a").eachAttr("href"))
        .allMatch(h -> h.startsWith("/talks?on=2022-03-01&from="));
  }

  @Test
  void eachTalkSaysHowItStoodOnTheChosenDay() {
    open(OFFER, REFUSAL, MEETING);
    assertThat(desk.page("/talks?on=2022-02-28").select("li.stood").text())
        .isEqualTo("On 28 Feb 2022: no move yet");
    assertThat(desk.page("/talks?on=2022-03-01").select("li.stood").text())
        .isEqualTo("On 1 Mar 2022: proposed, after 1 move");
    assertThat(desk.page("/talks?on=2022-03-04").select("li.stood").text())
        .endsWith(", after 2 moves");
    assertThat(desk.page("/talks").select("li.stood")).isEmpty();
  }

  @Test
  void theFilesOfAllTalksAreOfTheirDays() {
    open(OFFER);
    List<String> outs =
        desk.page("/talks?from=2022-03-01&to=2022-03-02").select(".outs a").eachAttr("href");
    assertThat(outs)
        .containsExactly(
            "/talks.csv?from=2022-03-01&to=2022-03-02&size=30",
            "/talks.json?from=2022-03-01&to=2022-03-02&size=30",
            "/watches?of=talks&from=2022-03-01&to=2022-03-02");
  }

  @Test
  void aTalkHasItsMovesInTheirOrder() {
    open(MEETING, OFFER, REFUSAL);
    Document page = desk.page(talk());
    assertThat(page.select("section.list > ol > li").eachAttr("id"))
        .containsExactly("m-1", "m-2", "m-3");
    assertThat(page.select("section.list > ol .status").eachText())
        .containsExactly("offer", "refuse", "meet");
    assertThat(page.select("svg a").eachAttr("href")).containsExactly("#m-1", "#m-2", "#m-3");
    assertThat(page.select("p .meta").first().text())
        .isEqualTo("3 moves, between Norway and Sweden · Oslo");
  }

  @Test
  void oneMoveIsNotSeveral() {
    open(OFFER);
    assertThat(desk.page(talk()).select("p .meta").first().text())
        .isEqualTo("1 move, between Norway and Sweden");
  }

  @Test
  void anOfferIsToldWithItsAnswer() {
    open(OFFER, REFUSAL);
    Document page = desk.page(talk());
    assertThat(page.select(".life > .line").text()).startsWith("Norway offered Sweden talks");
    assertThat(page.select(".life ol .line").text()).startsWith("→ Sweden refused talks");
    assertThat(page.select("path.answer")).hasSize(1);
  }

  @Test
  void anOfferThatNobodyAnswersSaysSo() {
    open(OFFER);
    assertThat(desk.page(talk()).select(".life").text()).endsWith("No answer reported.");
  }

  @Test
  void positionsStandByIssue() {
    open(OFFER, REFUSAL);
    Document page = desk.page(talk());
    assertThat(page.select("h3").eachText()).containsExactly("“the port”");
    assertThat(page.select(".sides article").text()).isEqualTo("Norway offer 1 Mar 2022");
  }

  @Test
  void aTalkWithoutOffersOrIssuesSaysSo() {
    open(MEETING);
    assertThat(desk.page(talk()).select(".none").eachText())
        .contains("No offers or plans in these days.", "No issues are named.");
  }

  @Test
  void theAddressesOfATalkAreOfItsWindow() {
    open(OFFER, REFUSAL);
    String id = talk().replaceAll(".*id=", "");
    assertThat(
            desk.page(talk() + "&from=2022-03-03&to=2022-03-04").select(".outs a").eachAttr("href"))
        .containsExactly(
            "/talks/talk?id=" + id + "&from=2022-03-03&to=2022-03-04",
            "/moves.csv?talk=" + id + "&from=2022-03-03&to=2022-03-04&order=oldest&size=200",
            "/moves.json?talk=" + id + "&from=2022-03-03&to=2022-03-04&order=oldest&size=200",
            "/talks/record?id=" + URLDecoder.decode(id, StandardCharsets.UTF_8),
            "/watches?of=moves&talk=" + id);
  }

  @Test
  void hoursOfALongerWindowAreItsDays() {
    open(OFFER, REFUSAL);
    Document page = desk.page(talk() + "&from=2022-03-01T15:00&to=2022-03-03T00:00");
    assertThat(page.select(".outs a").first().attr("href"))
        .endsWith("&from=2022-03-01&to=2022-03-02");
    assertThat(page.select("#total").text()).isEqualTo("1");
    assertThat(page.text()).doesNotContain("of the whole day");
  }

  @Test
  void hoursWithAnOpenEndAreDays() {
    open(OFFER, REFUSAL);
    assertThat(desk.page(talk() + "&from=2022-03-01T15:00").select("#total").text()).isEqualTo("2");
    assertThat(desk.page(talk() + "&to=2022-03-03T00:00").select("#total").text()).isEqualTo("1");
  }

  @Test
  void aMoveWithoutADayIsCountedOnTheDayOfItsReport() {
    open(OFFER.on(""));
    assertThat(desk.page(talk() + "&from=2022-03-09&to=2022-03-09").select("#total").text())
        .isEqualTo("1");
    assertThat(desk.page(talk() + "&from=2022-03-01&to=2022-03-01").select("#total").text())
        .isEqualTo("0");
    assertThat(desk.page(talk()).select("svg title").text()).contains("reported 9 Mar 2022");
  }

  @Test
  void aTalkThatIsNotThereIsNamed() {
    open();
    HttpResponse<String> answer = desk.get("/talks/talk?id=%3Cp%3E");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("no such talk: &lt;p&gt;");
  }

  @ParameterizedTest
  @ValueSource(strings = {"on=2022-03-01T10:00", "on=never", "from=2022-13-01", "to=+1"})
  void whatIsNoDayIsRefusedByName(String wrong) {
    open();
    HttpResponse<String> answer = desk.get("/talks?" + wrong);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(wrong.replaceAll("=.*", "") + " must be a day such as");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from=99999-12-31",
        "from=%2B99999-12-31",
        "to=-99999-01-01",
        "from=%2B99999-01-01&to=-99999-01-01",
        "on=%2B999999999-12-31",
        "on=-999999999-01-01"
      })
  void theEndsOfTheCalendarAreNoFaultOfTheDesk(String days) {
    open(OFFER);
    assertThat(desk.get("/talks?" + days).statusCode()).as(days).isIn(200, 400);
    assertThat(desk.get(talk() + "&" + days).statusCode()).as(days).isIn(200, 400);
  }

  @Test
  void moreMovesThanAPageHoldsAreCountedAndTheNewestDrawn() {
    SketchedEvent[] moves = new SketchedEvent[TalkPages.MOST_MOVES + 1];
    for (int i = 0; i < moves.length; i++) {
      String day = java.time.LocalDate.of(2022, 1, 1).plusDays(i * 3L).toString();
      moves[i] = SketchedEvent.move(Act.MEET, "NOR", "SWE").on(day);
    }
    open(moves);
    Document page = desk.page("/talks");
    assertThat(page.select(".count-line").text()).contains("201 moves, 200 of them drawn above");
    assertThat(page.select("svg title").eachText())
        .noneMatch(t -> t.startsWith("meet, 1 Jan 2022"));
    assertThat(desk.page("/talks?from=2022-01-01&to=2022-01-31").select(".count-line").text())
        .contains("11 moves.");
  }

  private List<String> acts(String path) {
    return desk.page(path).select("svg title").eachText().stream()
        .map(t -> t.replaceAll(",.*", ""))
        .toList();
  }

  private String talk() {
    return desk.page("/talks").select(".items a").first().attr("href");
  }

  private void open(SketchedEvent... events) {
    Sketch report = new Sketch("The Lake Post", "2022-03-09", "Talks");
    for (SketchedEvent event : events) {
      report.event(event);
    }
    store = Sketch.store(folder, report);
    desk = OpenDesk.with(store, TalkPages::new);
  }
}
