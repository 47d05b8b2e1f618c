package org.parley.io.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.io.words.Scene.Step;
import org.parley.model.Dossier;
import org.parley.model.Evidence;
import org.parley.model.Format;
import org.parley.model.Move;
import org.parley.model.Report;
import org.parley.model.ReportId;

class TellingTest {
  private static final Report LATE = report("r1", "Post", "2022-02-27");
  private static final Report EARLY = report("r2", "Herald", "2022-02-25");
  private static final Report SECOND = report("r3", "Post", "2022-02-26");
  private static final Report DAYLESS = report("r4", "", "");

  private final Dossier dossier = dossier(LATE, EARLY, SECOND, DAYLESS);
  private final Telling telling = new Telling(dossier);

  @Test
  void outletsAreNamedOnceInTheOrderOfTheEvidence() {
    assertThat(telling.outlets(move(1, LATE, EARLY, SECOND).evidence()))
        .containsExactly("Post", "Herald");
  }

  @ParameterizedTest
  @CsvSource({
    "3, 'per Post, Herald (3 reports)'",
    "2, 'per Post, Herald (3 reports, 2 independent)'",
    "1, 'per Post, Herald (3 reports, 1 independent)'",
    "4, 'per Post, Herald (3 reports)'"
  })
  void independentReportsAreCountedWhereSomeAreNot(int origins, String told) {
    assertThat(telling.per(move(origins, LATE, EARLY, SECOND))).isEqualTo(told);
  }

  @Test
  void twoPassagesOfOneReportAreOneReport() {
    assertThat(telling.per(move(1, EARLY, EARLY))).isEqualTo("per Herald (1 report)");
  }

  @Test
  void aMoveIsToldOnTheDayOfTheEarliestReport() {
    assertThat(telling.told(move(1, LATE, EARLY, SECOND))).contains(LocalDate.of(2022, 2, 25));
  }

  @Test
  void reportsWithoutADayTellNone() {
    assertThat(telling.told(move(1, DAYLESS))).isEmpty();
    assertThat(telling.told(move(1, DAYLESS, LATE))).contains(LocalDate.of(2022, 2, 27));
  }

  @Test
  void aReportWithoutAnOutletIsNamedByItsFile() {
    assertThat(telling.per(move(1, DAYLESS))).isEqualTo("per r4.txt (1 report)");
  }

  @Test
  void aReportOutsideTheDossierIsNamedByItsId() {
    assertThat(new Outlets(dossier).of(new ReportId("r9"))).isEqualTo("r9");
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
    assertThat(Outlets.of(at(input))).isEqualTo(told);
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

  private static Move move(int origins, Report... reports) {
    return new Step("m")
        .per(
            origins,
            List.of(reports).stream()
                .map(r -> Scene.evidence(r, "talks"))
                .toArray(Evidence[]::new));
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
        r.faults());
  }
}
