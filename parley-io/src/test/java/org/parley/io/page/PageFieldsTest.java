package org.parley.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.parley.io.words.Scene;
import org.parley.io.words.Scene.Step;
import org.parley.model.Act;
import org.parley.model.ActorId;
import org.parley.model.Assertion;
import org.parley.model.Copy;
import org.parley.model.Dated;
import org.parley.model.Dossier;
import org.parley.model.Evidence;
import org.parley.model.Figure;
import org.parley.model.Format;
import org.parley.model.Mention;
import org.parley.model.Move;
import org.parley.model.Publication;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.model.Resolution;
import org.parley.model.Statement;
import org.parley.model.StatementId;
import org.parley.model.StatementKind;
import org.parley.model.Talk;
import org.parley.model.TalkStatus;
import org.parley.model.Voice;
import org.parley.model.When;

/** What the page says of each thing, and what it says where a part is missing. */
class PageFieldsTest {
  private static final Report REPORT =
      Scene.text("r", "Post", "2022-02-25", Format.TEXT, "Peru met Chile at noon.", List.of());
  private static final Report BARE = Scene.text("b", "", "", Format.TEXT, "\n", List.of());

  @Test
  void aReportSaysWhereAndWhenItStood() {
    assertThat(
            page(new Scene().add(REPORT, List.of(), List.of()))
                .select(".report .meta")
                .get(0)
                .text())
        .isEqualTo("Post · 25 Feb 2022 (from header) · 0 marked · 0 set aside");
  }

  @Test
  void whatAReportDoesNotStateIsSaidSo() {
    Element report = page(new Scene().add(BARE, List.of(), List.of())).select(".report").get(0);

    assertThat(report.select("h2").text()).isEqualTo("(no title)");
    assertThat(report.select(".meta").eachText())
        .containsExactly("b.txt · day not stated · 0 marked · 0 set aside", "in/b.txt");
    assertThat(report.select(".block")).isEmpty();
  }

  @Test
  void datelineWireAndCopyAreNoted() {
    Report copy = told(REPORT, "c", "TACNA", "Wire Service", "text-inferred");
    Document page =
        page(
            new Scene()
                .add(REPORT, List.of(), List.of())
                .add(copy, List.of(), List.of())
                .copy("c", "r"));

    assertThat(page.select(".report").get(1).select(".meta").eachText())
        .containsExactly(
            "Post · 25 Feb 2022 (from text inferred) · 0 marked · 0 set aside",
            "dateline TACNA",
            "credits Wire Service",
            "repeats words of Post, 25 Feb 2022: 9 of 10 sentences alike",
            "in/r.txt");
    assertThat(page.select(".report").get(0).text()).doesNotContain("repeats words of");
  }

  @Test
  void aCopyOfAReportThatIsNotThereNamesItsId() {
    Dossier dossier = new Scene().add(REPORT, List.of(), List.of()).dossier();
    Dossier copied =
        new Dossier(
            dossier.readings(),
            List.of(new Copy(new ReportId("r"), new ReportId("abc"), "alike")),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    assertThat(page(copied).select(".report .meta").eachText())
        .contains("repeats words of abc: alike");
  }

  @Test
  void aStatementSaysWhoToWhomWhenAndInWhichWords() {
    Statement full =
        statement(
            Optional.of(mention("PER", "Peru")),
            Optional.of(mention("CHL", "Chile")),
            Optional.of(new Dated(new When("2022-02"), "stated", Optional.empty())),
            "met\n  Chile");

    assertThat(
            page(new Scene().add(REPORT, List.of(full), List.of())).select("#statements li").text())
        .isEqualTo("Peru to Chile · Feb 2022 met Chile");
  }

  @Test
  void whatAStatementLacksLeavesNoGap() {
    Statement bare = statement(Optional.empty(), Optional.empty(), Optional.empty(), "met");
    Element line =
        page(new Scene().add(REPORT, List.of(bare), List.of())).select("#statements li").get(0);

    assertThat(line.text()).isEqualTo("Not named met");
    assertThat(line.select(".meta")).isEmpty();
  }

  @Test
  void aReportWithoutStatementsIsNotListedWithThem() {
    Statement bare = statement(Optional.empty(), Optional.empty(), Optional.empty(), "met");
    Document page =
        page(
            new Scene()
                .add(REPORT, List.of(bare, bare), List.of())
                .add(BARE, List.of(), List.of()));

    assertThat(page.select("#statements summary").eachText())
        .containsExactly("Post: Peru met Chile at noon. 2");
  }

  @Test
  void whatWasNotSaidIsNoStatement() {
    Statement made = Scene.statement(REPORT, 1, "PER", "met");
    Statement withheld =
        new Statement(
            StatementId.of(REPORT.id(), 2),
            REPORT.id(),
            made.speaker(),
            made.cue(),
            made.content(),
            "noon",
            StatementKind.INDIRECT,
            Assertion.WITHHELD,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            1,
            "cue");

    assertThat(
            page(new Scene().add(REPORT, List.of(made, withheld), List.of()))
                .select("#statements li"))
        .hasSize(1);
  }

  @Test
  void aFigureWithoutADaySaysSo() {
    Figure figure =
        new Figure(
            "f",
            "ships",
            Optional.empty(),
            3,
            3,
            false,
            "count",
            Optional.empty(),
            Voice.of(new ActorId("PER")),
            REPORT.id(),
            Scene.find(REPORT, "noon"));

    assertThat(
            page(new Scene().add(REPORT, List.of(), List.of(figure)))
                .select("#figures tbody td")
                .eachText())
        .containsExactly("3 ships", "not stated", "Peru", "Post");
  }

  @Test
  void aTalkSaysItsDaysMovesAndVenues() {
    Talk talk =
        talk(
            Optional.of(new When("2022-02")),
            Optional.of(new When("2022-03-01/2022-03-04")),
            List.of("Tacna", "Arica"),
            move(new Step("m")),
            move(new Step("n")));

    assertThat(about(talk)).isEqualTo("Feb 2022 to 1–4 Mar 2022 · 2 moves · Tacna, Arica");
  }

  @Test
  void aTalkWithoutDaysSaysHowManyMovesOnly() {
    assertThat(about(talk(Optional.empty(), Optional.empty(), List.of(), move(new Step("m")))))
        .isEqualTo("1 move");
    assertThat(about(talk(Optional.of(new When("2022")), Optional.empty(), List.of())))
        .isEqualTo("2022 · 0 moves");
  }

  @Test
  void aMoveWithoutADaySaysWhenItWasTold() {
    assertThat(only(new Step("m")).select(".day i").text()).isEqualTo("reported 25 Feb 2022");
    assertThat(only(new Step("m").day("2022-02-24")).select(".day i")).isEmpty();
  }

  @Test
  void aMoveWithADayHasItsTimeOfDay() {
    assertThat(day(new Step("m").day("2022-02-24").at("12:00/13:00")))
        .isEqualTo("24 Feb 2022, 12:00–13:00");
  }

  @Test
  void aMoveQuotesItsFirstPassageAndSaysWhoTellsIt() {
    Element card = card(new Step("m").act(Act.MEET).by("PER").to("CHL"));

    assertThat(card.select("blockquote").text()).isEqualTo("met Chile");
    assertThat(card.select(".line").text()).isEqualTo("Peru met Chile");
    assertThat(card.select(".meta").text()).isEqualTo("per Post (1 report)");
  }

  @Test
  void anAnswerToAMoveThatIsNotThereIsNoLink() {
    assertThat(card(new Step("m").answering("gone")).select(".meta a")).isEmpty();
  }

  @Test
  void anAnsweredMoveWithoutADayIsItsActOnly() {
    Scene scene =
        new Scene()
            .add(REPORT, List.of(), List.of())
            .talk(
                "t",
                List.of(),
                move(new Step("a").act(Act.PROPOSE_VENUE)),
                move(new Step("b").answering("a")));

    assertThat(page(scene).select(".meta a").text()).isEqualTo("propose venue");
  }

  @Test
  void disputesSayWhyAndWhetherTheyCompare() {
    Element dispute = page(quarrel()).select(".dispute").get(0);

    assertThat(dispute.select("h3").text()).isEqualTo("the hour contradiction");
    assertThat(dispute.select(".card").eachText())
        .containsExactly("The crew “noon” per Post", "The outlet itself “at noon” per Post");
    assertThat(dispute.children().last().text())
        .isEqualTo("same scope and date, as far as the reports say");
  }

  @Test
  void theHeadCountsWhatThePageHolds() {
    Scene scene = quarrel().talk("t", List.of(), move(new Step("m")));

    assertThat(page(scene).select("nav a").eachText())
        .containsExactly(
            "Talks 1", "Disputes 1", "Figures 0", "Wording 0", "Statements 0", "Reports 1");
    assertThat(page(scene).select("#shown").text()).isEqualTo("1 of 1 moves");
  }

  @Test
  void facetsOfferEachChoiceOnceInOrder() {
    Document page = page(Islands.dossier());

    assertThat(page.select("select[name=party] option").eachText())
        .containsExactly("All parties", "Norland", "Sutland");
    assertThat(page.select("select[name=act] option").eachText())
        .containsExactly("All acts", "offer", "propose venue", "refuse venue");
    assertThat(page.select("select[name=outlet] option").eachAttr("value"))
        .containsExactly("", "East Post", "North Gazette", "South Herald");
  }

  @Test
  void theTitleAndHeadSayWhatTheRecordCovers() {
    Document page = page(Islands.dossier());

    assertThat(page.title()).isEqualTo("Record of the talks: " + page.select(".scope").text());
    assertThat(page.select(".scope").text()).isEqualTo("3 reports from 3 outlets, 25–26 Feb 2022");
  }

  @Test
  void setAsideIsCountedInTheReportAndOnThePage() {
    Document page = page(Islands.dossier());

    assertThat(page.select("#where").text()).endsWith("1 set aside in grey");
    assertThat(page.select(".report .meta").get(0).text()).endsWith("1 set aside");
    assertThat(page.select(".block.aside .reason").text()).isEqualTo("set aside: related story");
  }

  @Test
  void theDataBesideThePageIsLinked() {
    for (Element link : page(Islands.dossier()).select("#about a")) {
      assertThat(link.attr("href")).isEqualTo(link.text() + ".jsonl");
    }
    assertThat(page(Islands.dossier()).select("#about a")).hasSize(8);
  }

  private static Scene quarrel() {
    return new Scene()
        .add(REPORT, List.of(), List.of())
        .dispute(
            "the hour",
            Scene.side("noon", "name:the crew", Scene.evidence(REPORT, "noon")),
            Scene.side("at noon", "outlet", Scene.evidence(REPORT, "at noon")));
  }

  private static String about(Talk talk) {
    Dossier dossier = new Scene().add(REPORT, List.of(), List.of()).dossier();
    Dossier with =
        new Dossier(
            dossier.readings(),
            List.of(),
            List.of(),
            List.of(talk),
            List.of(),
            List.of(),
            List.of());
    return page(with).select(".talk > .meta").text();
  }

  private static Talk talk(
      Optional<When> opened, Optional<When> latest, List<String> venues, Move... moves) {
    return new Talk(
        "t", "Talk", List.of(), opened, latest, TalkStatus.STALLED, venues, List.of(moves));
  }

  private static String day(Step step) {
    return only(step).select(".day").text();
  }

  private static Element card(Step step) {
    return only(step).select(".card").get(0);
  }

  private static Document only(Step step) {
    return page(new Scene().add(REPORT, List.of(), List.of()).talk("t", List.of(), move(step)));
  }

  private static Move move(Step step) {
    Evidence evidence = Scene.evidence(REPORT, "met Chile");
    return step.per(1, evidence);
  }

  private static Statement statement(
      Optional<Mention> speaker, Optional<Mention> to, Optional<Dated> day, String text) {
    return new Statement(
        StatementId.of(REPORT.id(), 1),
        REPORT.id(),
        speaker,
        Optional.empty(),
        List.of(Scene.find(REPORT, "met")),
        text,
        StatementKind.INDIRECT,
        Assertion.MADE,
        to,
        List.of(),
        Optional.empty(),
        day,
        1,
        "cue");
  }

  private static Mention mention(String actor, String words) {
    return new Mention(new ActorId(actor), words, Scene.find(REPORT, words), Resolution.NAME);
  }

  private static Report told(Report r, String id, String dateline, String wire, String rule) {
    return new Report(
        new ReportId(id),
        r.sourceId(),
        r.input(),
        r.format(),
        r.original(),
        r.text(),
        r.title(),
        r.outlet(),
        Optional.of(wire),
        Optional.of(dateline),
        new Publication(Optional.of(LocalDate.of(2022, 2, 25)), rule, Optional.empty(), List.of()),
        r.language(),
        r.body(),
        r.setAside(),
        r.faults(),
        r.url());
  }

  private static Document page(Scene scene) {
    return page(scene.dossier());
  }

  private static Document page(Dossier dossier) {
    return Jsoup.parse(RecordPage.of(dossier, List.of()));
  }
}
