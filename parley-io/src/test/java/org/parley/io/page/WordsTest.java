package org.parley.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.io.words.Scene;
import org.parley.model.EventId;
import org.parley.model.Evidence;
import org.parley.model.Format;
import org.parley.model.Report;
import org.parley.model.ReportId;
import org.parley.model.Span;

class WordsTest {
  @Test
  void aPassageIsToldOnOneLine() {
    assertThat(words(" They \n\tcame ")).isEqualTo("They came");
  }

  @Test
  void aLongPassageIsCutAndSaysSo() {
    assertThat(words("x".repeat(220))).isEqualTo("x".repeat(220));
    assertThat(words("x".repeat(221))).isEqualTo("x".repeat(220) + " …");
  }

  @Test
  void noWideCharacterIsCutInTwo() {
    String cut = words("x".repeat(219) + "\uD83D\uDD4A" + "y".repeat(9));

    assertThat(cut).isEqualTo("x".repeat(219) + "\uD83D\uDD4A …");
  }

  @Test
  void aReportThatTheDossierDoesNotHoldHasNoWords() {
    assertThat(new Words(new Scene().dossier()).of(evidence(0, 1))).isEmpty();
  }

  @Test
  void aPassageBeyondTheTextHasNoWords() {
    Report report = report("short");
    Words words = new Words(new Scene().add(report, List.of(), List.of()).dossier());

    assertThat(words.of(evidence(0, 5))).isEqualTo("short");
    assertThat(words.of(evidence(0, 6))).isEmpty();
  }

  @Test
  void anEventThatIsNotThereHasNoDay() {
    assertThat(new Words(new Scene().dossier()).day(new EventId("e1"))).isEmpty();
  }

  private static String words(String text) {
    Words words = new Words(new Scene().add(report(text), List.of(), List.of()).dossier());
    return words.of(evidence(0, text.length()));
  }

  private static Report report(String text) {
    return Scene.text("r", "Post", "", Format.TEXT, text, List.of());
  }

  private static Evidence evidence(int start, int end) {
    return new Evidence(
        new ReportId("r"), new Span(start, end), Optional.empty(), Optional.empty());
  }
}
