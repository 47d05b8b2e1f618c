package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.AsideReason;
import org.parley.model.Format;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.model.SetAside;
import org.parley.model.Span;
import org.parley.model.Title;

class TextReaderTest {
  private static final String FIRST =
      "The envoys of the two towns met in the old harbour and spoke for three hours about the bridge.";
  private static final String SECOND =
      "No agreement was signed, but both sides said that they would meet again before the harvest.";
  private static final String THIRD =
      "The bridge has been closed since the flood, and traders on either bank have asked for a ferry.";

  private static final ReportId ID = new ReportId("0123456789abcdef");

  private final TextReader reader = new TextReader();

  @Test
  void theFirstLineIsTheTitle() {
    Report report = read("Envoys meet about the bridge", FIRST, SECOND).report();
    assertThat(report.title().map(Title::text)).contains("Envoys meet about the bridge");
    assertThat(report.title().flatMap(Title::span)).contains(new Span(0, 28));
    assertThat(story(report)).containsExactly(FIRST, SECOND);
  }

  @Test
  void aFirstLineThatEndsWithAStopIsNoTitle() {
    Report report = read(FIRST, SECOND).report();
    assertThat(report.title()).isEmpty();
    assertThat(story(report)).containsExactly(FIRST, SECOND);
  }

  @Test
  void oneLineAloneIsTheStory() {
    assertThat(story(read("Envoys meet about the bridge").report()))
        .containsExactly("Envoys meet about the bridge");
  }

  @Test
  void aHeaderLineGivesTheDayAndLeavesTheTitle() {
    Report report = read(" date 2021-05-03 Envoys meet about the bridge", FIRST, SECOND).report();
    assertThat(report.published().day()).contains(LocalDate.of(2021, 5, 3));
    assertThat(report.published().rule()).isEqualTo("header-line");
    assertThat(report.published().span().map(s -> s.of(report.original()))).contains("2021-05-03");
    assertThat(report.title().map(Title::text)).contains("Envoys meet about the bridge");
  }

  @Test
  void aClosingLineGivesTheOutletAndTheDay() {
    Report report =
        read("Envoys meet about the bridge", FIRST, SECOND, "Our Herald, 03.05.2021").report();
    assertThat(report.outlet()).contains("Our Herald");
    assertThat(report.published().day()).contains(LocalDate.of(2021, 5, 3));
    assertThat(report.published().rule()).isEqualTo("closing-line");
    assertThat(story(report)).containsExactly(FIRST, SECOND);
  }

  @Test
  void aDayThatCanBeReadTwoWaysIsNone() {
    Report report =
        read("Envoys meet about the bridge", FIRST, SECOND, "Published: 03/05/2021").report();
    assertThat(report.published().day()).isEmpty();
    assertThat(report.published().candidates())
        .containsExactlyInAnyOrder(LocalDate.of(2021, 5, 3), LocalDate.of(2021, 3, 5));
  }

  @Test
  void aDatelineGivesThePlaceAndTheDay() {
    Report report = read("Envoys meet", "GENEVA, 3 May 2021 (AFP) — " + FIRST, SECOND).report();
    assertThat(report.dateline()).contains("GENEVA");
    assertThat(report.wire()).contains("AFP");
    assertThat(report.published().day()).contains(LocalDate.of(2021, 5, 3));
    assertThat(report.published().rule()).isEqualTo("dateline");
    assertThat(story(report)).containsExactly(FIRST, SECOND);
  }

  @Test
  void aDayThatCanBeReadTwoWaysIsTheOneThatItsNewsFits() {
    Report report =
        read("Envoys meet in Zenda", "04/05/2021", "The envoys met in the old castle on Sunday.")
            .report();
    assertThat(report.published().day()).contains(LocalDate.of(2021, 4, 5));
    assertThat(report.published().candidates())
        .containsExactly(LocalDate.of(2021, 4, 5), LocalDate.of(2021, 5, 4));
  }

  @Test
  void aDatelineWithoutItsYearIsOfTheYearThatTheTextClaims() {
    String news = "STRELSAU, May 4 (Zenda Wire) - The envoys met in the old castle on Monday.";
    Report report = read("Envoys meet", news, "© 2021 Zenda Wire. All rights reserved.").report();
    assertThat(report.published().day()).contains(LocalDate.of(2021, 5, 4));
    assertThat(report.published().rule()).isEqualTo("dateline");
    assertThat(report.wire()).contains("Zenda Wire");
    assertThat(
            read("Envoys meet", news, "© 2022 Zenda Wire. All rights reserved.")
                .report()
                .published()
                .day())
        .isEmpty();
  }

  @Test
  void aRegionBehindAPlaceIsNoAgency() {
    Report report =
        read("Envoys meet", "LONDON (Ontario) - The envoys met in the old castle.").report();
    assertThat(report.wire()).isEmpty();
  }

  @Test
  void anOutletMayStandBeforeItsDay() {
    Report report =
        read("Envoys meet", "The Zenda Post, 3 May 2021", "The envoys met in the castle.").report();
    assertThat(report.published().day()).contains(LocalDate.of(2021, 5, 3));
    assertThat(report.outlet()).contains("The Zenda Post");
  }

  @Test
  void aPlaceBeforeADayIsNoOutlet() {
    Report report =
        read("Envoys meet", "Zenda, 3 May 2021", "The envoys met in the castle.").report();
    assertThat(report.published().day()).contains(LocalDate.of(2021, 5, 3));
    assertThat(report.outlet()).isEmpty();
  }

  @Test
  void aCountedDayOfAConflictGivesTheDay() {
    Report report =
        read(
                "Envoys meet about the bridge",
                "With the war in Georgia now in its fourth day, the envoys of South Ossetia met.",
                SECOND)
            .report();
    assertThat(report.published().day()).contains(LocalDate.of(2008, 8, 11));
    assertThat(report.published().rule()).isEqualTo("inferred-from-counted-day");
  }

  @Test
  void whatNothingTellsIsNotGuessed() {
    Report report = read("Envoys meet about the bridge", FIRST, SECOND).report();
    assertThat(report.published().day()).isEmpty();
    assertThat(report.published().rule()).isEqualTo("not-stated");
    assertThat(report.outlet()).isEmpty();
    assertThat(report.wire()).isEmpty();
    assertThat(report.dateline()).isEmpty();
  }

  @Test
  void whatTheInputStatesOfItselfGoesFirst() {
    Source source =
        new Source(
            new ReportId("0123456789abcdef"),
            "test",
            Format.JSON_LINES,
            "date 2021-05-03 Envoys meet\n\n" + FIRST + "\n\n" + SECOND,
            Optional.of("7"),
            Optional.empty(),
            Optional.of("Our Herald"),
            Optional.of(LocalDate.of(2021, 5, 9)),
            Optional.empty());
    Report report = reader.read(source).report();
    assertThat(report.published().day()).contains(LocalDate.of(2021, 5, 9));
    assertThat(report.published().rule()).isEqualTo("stated-field");
    assertThat(report.outlet()).contains("Our Herald");
    assertThat(report.sourceId()).contains("7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "SHARE_WIDGET; Share this article with friends",
        "SHORTCODE; [ad_4]",
        "RELATED_STORY; Also read | Harbour town waits for the grain ships",
        "ADVERTISEMENT; Story continues below advertisement",
        "CAPTION_CREDIT; Picture: Our Herald",
        "EMBEDDED_POST; — Harbour Radio (@harbourradio) May 3, 2021",
        "BYLINE; By Flavia Wirth and Karl Zapt",
        "SITE_FURNITURE; Subscribe to our newsletter for daily news",
        "COMMENT_FORM; 12 comments"
      })
  void aPassageIsSetAsideByItsReason(AsideReason reason, String line) {
    ReadableReport read = read("Envoys meet about the bridge", FIRST, line, SECOND);
    if (reason == AsideReason.COMMENT_FORM) {
      read = read("Envoys meet about the bridge", FIRST, SECOND, line);
    }
    Report report = read.report();
    assertThat(aside(report, reason)).containsExactly(line);
    assertThat(story(report)).containsExactly(FIRST, SECOND);
  }

  @Test
  void aPieceOfALineIsSetAsideAndTheRestRead() {
    Report report = read("Envoys meet", FIRST + " pic.twitter.com/AbC123", SECOND).report();
    assertThat(aside(report, AsideReason.EMBEDDED_POST)).containsExactly("pic.twitter.com/AbC123");
    assertThat(story(report)).containsExactly(FIRST, SECOND);
  }

  @Test
  void anEmbeddedPostGivesTheDayWhereNothingElseDoes() {
    Report report =
        read(
                "Envoys meet about the bridge",
                FIRST,
                "— Harbour Radio (@harbourradio) May 3, 2021",
                SECOND)
            .report();
    assertThat(report.published().day()).contains(LocalDate.of(2021, 5, 3));
    assertThat(report.published().rule()).isEqualTo("embedded-post");
  }

  @Test
  void aRepeatedParagraphIsReadOnce() {
    Report report = read("Envoys meet about the bridge", FIRST, SECOND, THIRD, SECOND).report();
    assertThat(story(report)).containsExactly(FIRST, SECOND, THIRD);
    assertThat(aside(report, AsideReason.DUPLICATE_PARAGRAPH)).containsExactly(SECOND);
  }

  @Test
  void aSummaryThatTheStoryRepeatsIsSetAsideInItsPlace() {
    Report report = read("Envoys meet", "- " + SECOND, FIRST, SECOND, THIRD).report();
    assertThat(story(report)).containsExactly(FIRST, SECOND, THIRD);
    assertThat(report.setAside().get(0).span().start()).isLessThan(report.body().get(0).start());
  }

  @Test
  void aSummaryThatAParagraphRepeatsWithMoreWordsIsSetAside() {
    String summary =
        "This comes after the mayor said that the ferry would sail again once the ice had gone.";
    String whole =
        "This comes after the mayor on Monday said that the old ferry would sail again,"
            + " twice a day, once the ice had gone.";
    assertThat(story(read("Envoys meet", summary, FIRST, whole).report()))
        .containsExactly(FIRST, whole);
    assertThat(story(read("Envoys meet", summary, FIRST, SECOND).report()))
        .containsExactly(summary, FIRST, SECOND);
  }

  @Test
  void aSentenceFusedFromTwoCopiesIsReadOnce() {
    String twice =
        "The mayor asked the traders of both banks to wait for the new ferry with patience"
            + " asked the traders of both banks to wait for the new ferry with patience.";
    Report report = read("Envoys meet about the bridge", FIRST, twice, SECOND).report();
    assertThat(String.join(" ", story(report))).containsOnlyOnce("asked the traders");
    assertThat(aside(report, AsideReason.DUPLICATE_PARAGRAPH)).hasSize(1);
  }

  @Test
  void aLookAlikeLetterIsFoldedForReadingOnly() {
    String lead =
        "The envoys of \u0421hile and Peru met in the old harbour and spoke of the bridge.";
    ReadableReport read = read("Envoys meet", lead, SECOND);
    assertThat(read.body().folded()).contains("of Chile and");
    assertThat(read.body().shown()).contains("\u0421hile");
    assertThat(read.report().original()).contains("\u0421hile");
    assertThat(read.body().folded()).hasSameSizeAs(read.body().shown());
  }

  @Test
  void aWordWhollyOfAnotherScriptStays() {
    assertThat(Homoglyphs.fold("\u0421\u0421\u0421\u0420 and \u0421hile"))
        .isEqualTo("\u0421\u0421\u0421\u0420 and Chile");
  }

  @Test
  void teasersAfterTheEndAreNoStory() {
    Report report =
        read(
                "Envoys meet about the bridge",
                FIRST,
                SECOND,
                THIRD,
                "-",
                "Harbour town waits for the grain ships",
                "The ships have been expected for a week, and the bakers of the town have begun to ration bread.",
                "-",
                "Mayor opens the winter market",
                "The market runs until spring, and this year it has room for forty stalls along the old wall.")
            .report();
    assertThat(story(report)).containsExactly(FIRST, SECOND, THIRD);
    assertThat(aside(report, AsideReason.RELATED_STORY))
        .contains("Harbour town waits for the grain ships", "Mayor opens the winter market");
  }

  @Test
  void aPageIsReadWithItsPlacesInTheSource() {
    Report report = reader.read(page()).report();
    assertThat(report.title().map(Title::text)).contains("Envoys meet & talk");
    assertThat(report.published().day()).contains(LocalDate.of(2021, 5, 3));
    assertThat(report.body()).hasSize(3);
    assertThat(report.body().get(0).of(report.original()))
        .startsWith("The envoys of the <b>two</b> towns")
        .endsWith("about the bridge.");
    assertThat(story(report)).noneMatch(p -> p.contains("World news"));
  }

  @Test
  void aPagesReadableWordsAreWithoutMarkup() {
    ReadableReport read = reader.read(page());
    Span first = read.report().body().get(0);
    assertThat(read.body().text(first)).isEqualTo(FIRST);
    assertThat(read.body().shown()).contains("“We shall see”").doesNotContain("<", "&ldquo;");
  }

  @Test
  void everyReadableWordLeadsBackToItsOwnPlace() {
    ReadableReport read = read("Envoys meet", FIRST, "[ad_1]", SECOND, THIRD);
    String shown = read.body().shown();
    int at = shown.indexOf("ferry");
    Span original = read.body().original(new Span(at, at + 5));
    assertThat(original.of(read.report().original())).isEqualTo("ferry");
    assertThat(read.body().readable(original)).isEqualTo(new Span(at, at + 5));
  }

  @Test
  void anInputWithoutAStoryIsAFault() {
    Report report = read("").report();
    assertThat(report.body()).isEmpty();
    assertThat(report.faults()).extracting(f -> f.where()).containsExactly("body");
  }

  @Test
  void anotherLanguageIsAFaultThatNamesIt() {
    Report report =
        read(
                "Die Gesandten der beiden Städte haben sich im alten Hafen getroffen und drei Stunden"
                    + " lang über die Brücke gesprochen.",
                "Es wurde kein Abkommen unterzeichnet, aber beide Seiten wollen sich vor der Ernte"
                    + " noch einmal treffen.")
            .report();
    assertThat(report.language()).isEqualTo("de");
    assertThat(report.faults()).extracting(f -> f.where()).containsExactly("language");
  }

  @Test
  void halfACharacterOfAPageIsReadAsTheReplacementCharacter() {
    String html =
        "<title>Envoys &#xD83D; meet</title><script type=application/ld+json>{\"@type\":"
            + " \"NewsArticle\", \"publisher\": {\"name\": \"Post \\udd4a\"}}</script>"
            + "<article><p>&#xD83D; "
            + FIRST
            + "</p><p>"
            + SECOND
            + "</p></article>";
    Report report = reader.read(Source.of(ID, "page.html", Format.HTML, html)).report();
    assertThat(report.outlet()).contains("Post \ufffd");
    assertThat(report.title().map(Title::text)).contains("Envoys \ufffd meet");
    assertThat(report.text()).startsWith("\ufffd " + FIRST);
    assertThat(report.faults()).extracting(f -> f.where()).containsExactly("title", "outlet");
  }

  @Test
  void aSourceIsMadeOfTextThatCanBeWritten() {
    Source source = Source.of(ID, "a\udd4a", Format.TEXT, "a\ud83db\0");
    assertThat(source).isEqualTo(Source.of(ID, "a\ufffd", Format.TEXT, "a\ufffdb\ufffd"));
  }

  private ReadableReport read(String... lines) {
    return reader.read(
        Source.of(
            new ReportId("0123456789abcdef"), "test", Format.TEXT, String.join("\n\n", lines)));
  }

  private static Source page() {
    String html =
        "<!DOCTYPE html><html lang=en><head><title>Envoys meet &amp; talk</title>"
            + "<meta property=\"article:published_time\" content=\"2021-05-03T10:30:00Z\"></head>"
            + "<body><nav class=main-nav><a href=/>Home</a> <a href=/world>World news</a></nav>"
            + "<article><h1>Envoys meet &amp; talk</h1>"
            + "<p>"
            + FIRST.replace("two", "<b>two</b>")
            + "</p><p>&ldquo;We shall see&rdquo;, the mayor of the upper town told the traders who"
            + " waited at the gate.</p><p>"
            + SECOND
            + "</p></article></body></html>";
    return Source.of(new ReportId("0123456789abcdef"), "page.html", Format.HTML, html);
  }

  private static List<String> story(Report report) {
    return report.body().stream().map(s -> s.of(report.original())).toList();
  }

  private static List<String> aside(Report report, AsideReason reason) {
    return report.setAside().stream()
        .filter(a -> a.reason() == reason)
        .map(SetAside::span)
        .map(s -> s.of(report.original()))
        .toList();
  }
}
