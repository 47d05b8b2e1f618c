package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.model.AsideReason;
import org.parley.model.Format;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.model.Span;
import org.parley.model.Title;

/** Texts broken to a fixed width, and texts that were copied out of printed pages. */
class PrintedTextTest {
  private static final String TEXT =
      """
      ZENDA NEWS                                            Page 1 of 2

      Envoys of the two towns meet again in the old castle after
      two weeks of waiting
      By Flavia Wirth
      Zenda News | 3 May 2021

      The envoys of the two towns met on Monday in the old castle of Stre-
      lsau, where they had met before, and they said that the nego-
      tiations would go on.

      ZENDA NEWS                                            Page 2 of 2

      The regent, who had asked them to come, told report-
      ers that a well-known friend of both towns had helped, and that the
      bridge between them would be opened within a week.
      """;

  private final Report report =
      new TextReader()
          .read(Source.of(new ReportId("0123456789abcdef"), "test", Format.TEXT, TEXT))
          .report();

  @Test
  void wordsThatALinesEndPartsAreWhole() {
    assertThat(report.text().replace('\n', ' '))
        .contains(
            "castle of Strelsau, where", "the negotiations would go on", "told reporters that")
        .contains("a well-known friend");
  }

  @Test
  void aWholeWordLeadsBackToItsTwoParts() {
    ReadableReport read =
        new TextReader()
            .read(Source.of(new ReportId("0123456789abcdef"), "test", Format.TEXT, TEXT));
    int at = read.body().shown().indexOf("negotiations");
    Span span = read.body().original(new Span(at, at + "negotiations".length()));

    assertThat(span.of(TEXT)).isEqualTo("nego-\ntiations");
  }

  @Test
  void aHeadlineOverTwoRowsIsOneAndTheBylineIsNoPartOfIt() {
    assertThat(report.title().map(Title::text).map(t -> t.replace('\n', ' ')))
        .contains(
            "Envoys of the two towns meet again in the old castle after two weeks of waiting");
  }

  @Test
  void theMastheadBeneathTheHeadlineTellsOutletAndDay() {
    assertThat(report.outlet()).contains("Zenda News");
    assertThat(report.published().day()).contains(LocalDate.of(2021, 5, 3));
  }

  @Test
  void headsWithThePagesNumberAreSetAside() {
    assertThat(report.text()).doesNotContain("Page");
    assertThat(report.setAside())
        .filteredOn(a -> a.span().of(TEXT).contains("Page"))
        .hasSize(2)
        .allMatch(a -> a.reason() == AsideReason.SITE_FURNITURE);
  }

  @Test
  void aHyphenAtALinesEndIsKeptWhereTheTextIsNotBrokenToAWidth() {
    String text =
        "Envoys meet\nThe pre-\nsident spoke, and the envoys of both towns listened to him.";

    assertThat(
            new TextReader()
                .read(Source.of(new ReportId("0123456789abcdef"), "t", Format.TEXT, text))
                .report()
                .text())
        .contains("pre-");
  }

  @Test
  void theMadeWholeIsTheSameLetterForLetterOtherwise() {
    assertThat(SplitWords.whole("nego-\ntiations went on\nthere"))
        .isEqualTo("negotiations\nwent on\nthere");
    assertThat(SplitWords.whole("well-\nKnown, 3-\n4")).isEqualTo("well-\nKnown, 3-\n4");
    assertThat(SplitWords.whole("report-\r\ners.")).isEqualTo("reporters.");
  }

  @Test
  void aTitleThatComesWithAPageGoesBeforeItsOwn() {
    Source page =
        new Source(
            new ReportId("0123456789abcdef"),
            "test",
            Format.JSON_HTML,
            "<h1>Home</h1><p>The envoys of the two towns met on Monday in the old castle.</p>",
            Optional.empty(),
            Optional.of("Envoys meet"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    assertThat(new TextReader().read(page).report().title().map(Title::text))
        .contains("Envoys meet");
  }
}
