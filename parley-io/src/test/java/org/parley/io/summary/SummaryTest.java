package org.parley.io.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.io.page.Islands;
import org.parley.io.words.Scene;
import org.parley.io.words.Scene.Step;
import org.parley.model.Dossier;
import org.parley.model.Fault;
import org.parley.model.Figure;
import org.parley.model.Format;
import org.parley.model.Move;
import org.parley.model.Report;

class SummaryTest {
  @Test
  void aMoveIsADatedSentenceWithWhoTellsIt() {
    assertThat(flat(summary(Islands.dossier(), 100)))
        .contains(
            "25 Feb 2022 Queen Ada (Norland) offered Sutland talks in Port Rock, on the condition"
                + " “if Sutland drops its guns” — per North Gazette, East Post (2 reports, 1"
                + " independent)");
  }

  @Test
  void aMoveWithoutADayHasThatOfItsReport() {
    assertThat(flat(summary(Islands.dossier(), 100)))
        .contains("reported 26 Feb 2022: King Bo (Sutland) proposed Bay or Cliff")
        .contains("per South Herald (1 report)");
  }

  @Test
  void sidesOfADisputeStandNextToEachOther() {
    assertThat(summary(Islands.dossier(), 100).lines())
        .anyMatch(
            line ->
                line.contains("“killed in the landing”")
                    && line.contains("| “There was no landing”"));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 57, 80, 110})
  void noLineIsWiderThanTheTerminal(int width) {
    assertThat(summary(Islands.dossier(), width).lines())
        .allSatisfy(
            line -> assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(width));
  }

  @Test
  void idsOfActorsAreNotShown() {
    assertThat(summary(Islands.dossier(), 80)).doesNotContain("Q1", "Q2", "NOR ", "SUT ");
  }

  @Test
  void aFaultIsNamedWithItsInput() {
    Fault fault = new Fault("in/torn.gz", "byte 12", "not a whole archive");

    assertThat(Summary.of(Islands.dossier(), List.of(fault), 80))
        .contains("FAULTS", "in/torn.gz, byte 12: not a whole archive");
  }

  @Test
  void aLongTalkIsCutAndSaysSo() {
    Report report = Scene.text("r", "Post", "", Format.TEXT, "They talked.", List.of());
    Move[] moves =
        IntStream.range(0, 75)
            .mapToObj(i -> new Step("m" + i).per(1, Scene.evidence(report, "talked")))
            .toArray(Move[]::new);
    Dossier dossier =
        new Scene().add(report, List.of(), List.of()).talk("Talk", List.of(), moves).dossier();

    assertThat(summary(dossier, 80)).contains("and 15 more moves in the files");
  }

  @Test
  void nothingReadIsToldPlainly() {
    assertThat(summary(new Scene().dossier(), 80))
        .contains("0 reports.", "TALKS: none", "DISPUTES: none", "FIGURES: none");
  }

  @Test
  void theTerminalsWidthIsTakenOnlyWhereItIsANumber() {
    assertThat(Columns.of(Optional.of("72"))).isEqualTo(72);
    assertThat(Columns.of(Optional.of("wide"))).isEqualTo(Columns.of(Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({"9999, 9999", "1, 1", "10000, 96", "0, 96", "-5, 96", "'', 96", "080, 96"})
  void aWidthHasOneToFourDigits(String stated, int width) {
    assertThat(Columns.of(Optional.of(stated))).isEqualTo(width);
  }

  @Test
  void aWidthOutOfReasonIsBroughtWithinIt() {
    Dossier dossier = Islands.dossier();

    assertThat(summary(dossier, 1)).isEqualTo(summary(dossier, 40));
    assertThat(summary(dossier, 5000)).isEqualTo(summary(dossier, 110));
    assertThat(summary(dossier, 108)).isNotEqualTo(summary(dossier, 110));
  }

  @Test
  void sectionsStandInTheirOrder() {
    assertThat(
            summary(Islands.dossier(), 100).lines().filter(l -> l.matches("[A-Z][A-Z ]+(: none)?")))
        .containsExactly("TALKS", "DISPUTES", "FIGURES", "SET ASIDE AS NO PART OF A STORY");
  }

  @Test
  void aFigureIsToldWithItsDayWhoGivesItAndWhoTellsIt() {
    assertThat(flat(summary(Islands.dossier(), 110)))
        .contains(
            "The outlet itself: about 40 people killed (soldiers), as of 25 Feb 2022 — per North"
                + " Gazette, 25 Feb 2022");
  }

  @Test
  void whatIsSetAsideIsCountedByReason() {
    assertThat(summary(Islands.dossier(), 100)).contains("STORY\n  1 related story\n");
    assertThat(summary(new Scene().dossier(), 100)).contains("STORY: none\n");
  }

  @Test
  void withoutFaultsThereIsNoWordOfThem() {
    assertThat(summary(Islands.dossier(), 100)).doesNotContain("FAULTS");
  }

  @Test
  void faultsBeyondTheMostAreCounted() {
    List<Fault> faults =
        IntStream.rangeClosed(1, 61).mapToObj(i -> new Fault("in", "line " + i, "odd")).toList();

    assertThat(Summary.of(new Scene().dossier(), faults, 80))
        .contains("in, line 60: odd", "and 1 more fault in the files")
        .doesNotContain("line 61");
    assertThat(Summary.of(new Scene().dossier(), faults.subList(0, 60), 80))
        .doesNotContain("in the files");
  }

  @Test
  void disputesFiguresAndTalksBeyondTheMostAreCounted() {
    Report report = Scene.text("r", "Post", "", Format.TEXT, "They talked.", List.of());
    Scene scene = new Scene();
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < 62; i++) {
      figures.add(Scene.killed(report, "talked", i, "outlet"));
      scene.talk("Talk " + i, List.of(), new Step("m").per(1, Scene.evidence(report, "talked")));
      scene.dispute(
          "matter " + i,
          Scene.side("yes", "outlet", Scene.evidence(report, "talked")),
          Scene.side("no", "outlet", Scene.evidence(report, "They")));
    }
    String summary = summary(scene.add(report, List.of(), figures).dossier(), 80);

    assertThat(summary)
        .contains("and 2 more talks", "and 2 more disputes", "and 2 more figures")
        .contains("Talk 59: proposed", "matter 59 (contradiction)")
        .doesNotContain("Talk 60", "matter 60");
  }

  @Test
  void aDayTooWideForItsColumnStandsInTheText() {
    Report report = Scene.text("r", "Post", "", Format.TEXT, "They talked.", List.of());
    Dossier dossier =
        new Scene()
            .add(report, List.of(), List.of())
            .talk(
                "Talk",
                List.of(),
                new Step("m").day("2021-12-30/2022-01-02").per(1, Scene.evidence(report, "talked")))
            .dossier();

    assertThat(summary(dossier, 100))
        .contains("\n  " + " ".repeat(17) + "30 Dec 2021 – 2 Jan 2022: An unnamed party");
  }

  @Test
  void sidesStandBelowEachOtherWhereTheWidthIsSmall() {
    String narrow = summary(Islands.dossier(), 52);

    assertThat(narrow).doesNotContain(" | ");
    assertThat(flat(narrow))
        .contains(
            "The outlet itself: “killed in the landing” per North Gazette King Bo (Sutland):"
                + " “There was no landing” per South Herald");
    assertThat(summary(Islands.dossier(), 53)).contains(" | ");
  }

  @Test
  void aThirdSideStandsBelowTheFirst() {
    Report report = Scene.text("r", "Post", "", Format.TEXT, "One, two, three.", List.of());
    Dossier dossier =
        new Scene()
            .add(report, List.of(), List.of())
            .dispute(
                "the number",
                Scene.side("one", "name:a", Scene.evidence(report, "One")),
                Scene.side("two", "name:b", Scene.evidence(report, "two")),
                Scene.side("three", "name:c", Scene.evidence(report, "three")))
            .dossier();

    assertThat(summary(dossier, 80).lines())
        .containsSubsequence(
            "  A:                                    | B:",
            "  “one”                                 | “two”",
            "  C:                                    |");
  }

  @Test
  void whereTheRecordIsStandsBelow() {
    String summary = Summary.of(Islands.dossier(), List.of(), Path.of("out"));

    assertThat(flat(summary))
        .endsWith("The record: out/record.html, and as data (JSON Lines) beside it ");
  }

  private static String summary(Dossier dossier, int width) {
    return Summary.of(dossier, List.of(), width);
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
