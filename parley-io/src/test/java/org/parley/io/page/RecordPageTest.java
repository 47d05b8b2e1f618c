package org.parley.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.parley.io.words.Scene;
import org.parley.model.Dossier;
import org.parley.model.Fault;
import org.parley.model.Format;
import org.parley.model.Report;

class RecordPageTest {
  private static final String HOSTILE =
      "</style></script><script>alert(1)</script> \"'><img src=http://127.0.0.1:9/x onerror=x>"
          + " <!-- ${page} @if(true) {{x}} &amp;lt; ]]>";

  @Test
  void countsShownAreMarksShown() {
    Document page = page(Islands.dossier());

    assertThat(page.select("mark")).hasSize(6);
    assertThat(page.select("#where").text()).startsWith("6 passages marked in 3 reports");
    for (Element report : page.select(".report")) {
      assertThat(report.select(".count").text())
          .isEqualTo(report.select("mark").size() + " marked");
    }
  }

  @Test
  void everyLineOpensAsManyPassagesAsItSays() {
    Document page = page(Islands.dossier());

    assertThat(page.select("a.open")).hasSizeGreaterThan(8);
    for (Element line : page.select("a.open")) {
      String key = line.attr("data-key");
      assertThat(page.select("[data-s~=(^|\\s)" + key + "(\\s|$)]"))
          .as(key)
          .hasSize(Integer.parseInt(line.attr("data-count")));
      assertThat(page.getElementById(line.attr("href").substring(1)))
          .as(line.outerHtml())
          .isNotNull();
    }
  }

  @Test
  void aMoveStandsInItsPartysLane() {
    Document page = page(Islands.dossier());

    assertThat(page.select("#talks .names span").eachText()).contains("Norland", "Sutland");
    assertThat(page.select("li.move").eachAttr("data-party"))
        .containsExactly("Norland", "Sutland", "Sutland");
  }

  @Test
  void aMoveLinksTheOneItAnswers() {
    Element refusal = page(Islands.dossier()).select("li.move").get(1);

    assertThat(refusal.select(".meta a").text()).isEqualTo("offer, 25 Feb 2022");
    assertThat(refusal.select(".meta a").attr("href")).isEqualTo("#m1");
  }

  @Test
  void wordingIsToldByOutletAndVoice() {
    Element row = page(Islands.dossier()).select("table.words tbody tr").get(0);

    assertThat(row.select("th").text()).isEqualTo("the landing");
    assertThat(row.select("td").eachText()).contains("landing ×1");
    assertThat(row.select("a.quoted").eachText()).contains("landing", "visit");
  }

  @Test
  void whatIsAlwaysCalledTheSameIsNoWording() {
    Report report = Scene.text("r", "A landing", "", Format.TEXT, "A landing came.", List.of());
    Dossier same =
        new Scene()
            .add(report, List.of(), List.of(), List.of(Scene.wording(report, "outlet", "landing")))
            .dossier();

    assertThat(page(same).select("table.words")).isEmpty();
    assertThat(page(same).select("mark")).isEmpty();
  }

  @Test
  void noTwoElementsShareAnId() {
    assertThat(page(Islands.dossier()).select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void aReportsTextStaysText() {
    Document hostile = page(hostile());
    Document plain = page(Islands.dossier());

    assertThat(hostile.select("script")).hasSameSizeAs(plain.select("script"));
    assertThat(hostile.select("img, style + style, [onerror]")).isEmpty();
    assertThat(hostile.select(".report .text").text()).contains(HOSTILE);
    assertThat(hostile.select("a.open.by").text()).contains(HOSTILE);
  }

  @Test
  void thePolicyAllowsItsOwnStyleAndScriptOnly() {
    String policy =
        page(Islands.dossier()).select("meta[http-equiv=Content-Security-Policy]").attr("content");

    assertThat(policy)
        .contains("default-src 'none'", "style-src 'sha256-", "script-src 'sha256-")
        .doesNotContain("unsafe", "http");
  }

  @Test
  void nothingOfThePageIsElsewhere() {
    String html = RecordPage.of(Islands.dossier(), List.of());

    assertThat(html).doesNotContain("http://", "https://", "url(", "@import", " src=");
  }

  @Test
  void faultsAreNamed() {
    Fault fault = new Fault("in/torn.gz", "byte 12", "<b>torn</b>");

    assertThat(Jsoup.parse(RecordPage.of(Islands.dossier(), List.of(fault))).select("#about li"))
        .extracting(Element::text)
        .containsExactly("in/torn.gz, byte 12: <b>torn</b>");
  }

  @Test
  void nothingReadIsStillAPage() {
    assertThat(page(new Scene().dossier()).select(".none")).hasSize(4);
  }

  @Test
  void theSameDossierGivesTheSameBytes() {
    assertThat(RecordPage.of(Islands.dossier(), List.of()))
        .isEqualTo(RecordPage.of(Islands.dossier(), List.of()));
  }

  @Test
  void thePageGrowsWithTheTextAndNoFaster() {
    int once = RecordPage.of(grown(50), List.of()).length();
    int twice = RecordPage.of(grown(100), List.of()).length();
    int more = RecordPage.of(grown(200), List.of()).length();

    assertThat(more - twice).isBetween((int) (1.8 * (twice - once)), (int) (2.3 * (twice - once)));
  }

  static Dossier hostile() {
    Report report = Scene.text("r", HOSTILE, "", Format.TEXT, HOSTILE, List.of());
    return new Scene()
        .actor("name:x", HOSTILE, "")
        .add(
            report,
            List.of(Scene.statement(report, 1, "name:x", HOSTILE)),
            List.of(),
            List.of(
                Scene.wording(report, "outlet", HOSTILE),
                Scene.wording(report, "outlet", "alert(1)")))
        .talk(
            HOSTILE,
            List.of("name:x"),
            new Scene.Step("m").by("name:x").on(HOSTILE).per(1, Scene.evidence(report, HOSTILE)))
        .dispute(
            HOSTILE,
            Scene.side(HOSTILE, "name:x", Scene.evidence(report, HOSTILE)),
            Scene.side(HOSTILE, "name:x", Scene.evidence(report, "alert(1)")))
        .dossier();
  }

  private static Dossier grown(int sentences) {
    Report report =
        Scene.text(
            "r",
            "Post",
            "",
            Format.TEXT,
            "One said yes, the other no. ".repeat(sentences),
            List.of());
    Scene scene = new Scene();
    java.util.List<org.parley.model.Statement> statements = new java.util.ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      statements.add(Scene.statement(report, i, "FRA", "One said yes"));
    }
    return scene.add(report, statements, List.of()).dossier();
  }

  private static Document page(Dossier dossier) {
    return Jsoup.parse(RecordPage.of(dossier, List.of()));
  }
}
