package org.parley.io.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.io.page.Islands;
import org.parley.io.words.Scene;
import org.parley.io.words.Scene.Step;
import org.parley.model.Dossier;
import org.parley.model.Fault;
import org.parley.model.Format;
import org.parley.model.Move;
import org.parley.model.Report;

class SummaryTest {
  @Test
  void aMoveIsADatedSentenceWithWhoTellsIt() {
    assertThat(flat(summary(Islands.dossier(), 100)))
        .contains(
            "25 Feb 2022 Norland (Queen Ada) offered Sutland talks in Port Rock, on the condition"
                + " “if Sutland drops its guns” — per North Gazette, East Post (2 reports, 1"
                + " independent)");
  }

  @Test
  void aMoveWithoutADaySaysSo() {
    assertThat(flat(summary(Islands.dossier(), 100)))
        .contains("no day given Sutland (King Bo) proposed Bay or Cliff")
        .contains("per South Herald (1 report), told 26 Feb 2022");
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

  private static String summary(Dossier dossier, int width) {
    return Summary.of(dossier, List.of(), width);
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
