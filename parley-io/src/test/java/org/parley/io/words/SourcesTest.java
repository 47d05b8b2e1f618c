package org.parley.io.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.Dossier;
import org.parley.model.Format;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.model.Span;

class SourcesTest {
  private static final Report LATE = report("r1", "Post", "2022-02-27");
  private static final Report EARLY = report("r2", "Herald", "2022-02-25");
  private static final Report SECOND = report("r3", "Post", "2022-02-26");
  private static final Report DAYLESS = report("r4", "", "");

  private final Dossier dossier = dossier(LATE, EARLY, SECOND, DAYLESS);
  private final Sources sources = Sources.of(dossier);

  @Test
  void outletsAreNamedOnceInTheirOrder() {
    assertThat(sources.per(ids(LATE, EARLY, SECOND))).isEqualTo("per Post, Herald");
  }

  @Test
  void whatSeveralReportsTellIsToldOnTheDayOfTheEarliest() {
    assertThat(sources.told(ids(LATE, EARLY, SECOND))).contains(LocalDate.of(2022, 2, 25));
  }

  @Test
  void reportsWithoutADayTellNone() {
    assertThat(sources.told(ids(DAYLESS))).isEmpty();
    assertThat(sources.told(ids(DAYLESS, LATE))).contains(LocalDate.of(2022, 2, 27));
  }

  @Test
  void aReportIsCalledByItsOutletItsDayAndItsTitle() {
    assertThat(sources.of(LATE.id()).text()).isEqualTo("Post, 27 Feb 2022");
    assertThat(sources.of(LATE.id()).title()).isEqualTo("The talks went on.");
  }

  @Test
  void aReportWithoutAnOutletIsNamedByItsFile() {
    assertThat(sources.of(DAYLESS.id()).text()).isEqualTo("r4.txt");
  }

  @Test
  void aReportOutsideTheDossierIsNamedByItsIdAndHasNoWords() {
    ReportId other = new ReportId("r9");

    assertThat(sources.of(other)).isEqualTo(new Source(other, "r9", "", Optional.empty()));
    assertThat(sources.words(other, new Span(0, 1))).isEmpty();
    assertThat(sources.copy(other)).isEmpty();
  }

  @Test
  void aPassageBeyondTheTextHasNoWords() {
    int end = LATE.original().length();

    assertThat(sources.words(LATE.id(), new Span(4, end))).isEqualTo("talks went on.");
    assertThat(sources.words(LATE.id(), new Span(4, end + 1))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'in/a/b.txt', b.txt",
    "'C:\\in\\b.txt', b.txt",
    "'a/b\\c.txt', c.txt",
    "b.txt#3, b.txt#3",
    "-, -",
    "in/, in/"
  })
  void aFileIsTheLastPartOfItsPath(String input, String told) {
    assertThat(Source.of(at(input)).outlet()).isEqualTo(told);
  }

  @Test
  void theScopeCountsReportsOutletsAndDays() {
    assertThat(Scope.text(dossier)).isEqualTo("4 reports from 2 outlets, 25–27 Feb 2022");
    assertThat(Scope.text(dossier(EARLY))).isEqualTo("1 report from 1 outlet, 25 Feb 2022");
    assertThat(Scope.text(dossier(DAYLESS))).isEqualTo("1 report");
    assertThat(Scope.text(dossier())).isEqualTo("0 reports");
  }

  private static Dossier dossier(Report... reports) {
    Scene scene = new Scene();
    for (Report report : reports) {
      scene.add(report, List.of(), List.of());
    }
    return scene.dossier();
  }

  private static List<ReportId> ids(Report... reports) {
    return List.of(reports).stream().map(Report::id).toList();
  }

  private static Report report(String id, String outlet, String day) {
    return Scene.text(id, outlet, day, Format.TEXT, "The talks went on.", List.of());
  }

  private static Report at(String input) {
    Report r = DAYLESS;
    return new Report(
        r.id(),
        r.sourceId(),
        input,
        r.format(),
        r.original(),
        r.text(),
        r.title(),
        r.outlet(),
        r.wire(),
        r.dateline(),
        r.published(),
        r.language(),
        r.body(),
        r.setAside(),
        r.faults(),
        r.url());
  }
}
