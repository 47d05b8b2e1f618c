package org.parley.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Span;

class PolnearTest {
  private static final String TEXT = "\uD83D\uDEA2 \"Ships,\" Lund said, \"may sail.\" So it is.";

  @TempDir private Path part;

  @BeforeEach
  void aText() throws IOException {
    Files.createDirectory(part.resolve("text"));
    Files.createDirectory(part.resolve("attributions"));
    Files.writeString(part.resolve("text/harbour_1.txt"), TEXT);
  }

  @Test
  void offsetsInCodePointsBecomeThoseOfTheText() throws IOException {
    marks("ab", "T1\tSource 11 15\tLund", "E1\tAttribution:T9 Source:T1");
    assertThat(of(one().source())).containsExactly("Lund");
  }

  @Test
  void piecesOfOneSpanAreKeptApart() throws IOException {
    marks("ab", "T1\tContent 2 10;22 33\t...", "E1\tAttribution:T9 Content:T1");
    assertThat(of(one().content())).containsExactly("\"Ships,\"", "\"may sail.\"");
  }

  @Test
  void severalSpansOfOneRoleAreGathered() throws IOException {
    marks(
        "ab",
        "T1\tContent 2 10\t...",
        "T2\tContent 22 33\t...",
        "T3\tCue 16 20\tsaid",
        "E1\tAttribution:T9 Content:T1 Content2:T2 Cue:T3");
    assertThat(of(one().content())).containsExactly("\"Ships,\"", "\"may sail.\"");
    assertThat(of(one().cue())).containsExactly("said");
    assertThat(one().source()).isEmpty();
  }

  @Test
  void ofSeveralReadersTheFirstCounts() throws IOException {
    marks("ab", "T1\tSource 11 15\tLund", "E1\tAttribution:T9 Source:T1");
    marks("zz", "T1\tCue 16 20\tsaid", "E1\tAttribution:T9 Cue:T1");
    assertThat(Polnear.read(part)).hasSize(1);
    assertThat(of(one().source())).containsExactly("Lund");
  }

  @Test
  void severalAttributionsComeInTheOrderOfTheFile() throws IOException {
    marks(
        "ab",
        "E2\tAttribution:T9 Cue:T3",
        "T1\tSource 11 15\tLund",
        "T3\tCue 16 20\tsaid",
        "E1\tAttribution:T9 Source:T1");
    List<Polnear.Marked> marked = Polnear.read(part).get(0).attributions();

    assertThat(marked).hasSize(2);
    assertThat(of(marked.get(0).cue())).containsExactly("said");
    assertThat(of(marked.get(1).source())).containsExactly("Lund");
  }

  @Test
  void linesOfAnotherKindAndSpansThatAreNotThereAreLeftOut() throws IOException {
    marks("ab", "# a note", "A1\tConfidence E1 High", "E1\tAttribution:T9 Source:T7");

    assertThat(one().source()).isEmpty();
  }

  @Test
  void textsComeInTheOrderOfTheirNames() throws IOException {
    Files.writeString(part.resolve("text/a.txt"), "x");
    marks("ab");
    Files.writeString(part.resolve("attributions/a_q_r.ann"), "");
    Files.writeString(part.resolve("text/a_q.txt"), "y");
    Files.writeString(part.resolve("attributions/notes.txt"), "");

    assertThat(Polnear.read(part)).extracting(Polnear.Text::id).containsExactly("a_q", "harbour_1");
  }

  @Test
  void aTextThatIsMissingIsNamed() throws IOException {
    Files.writeString(part.resolve("attributions/gone_ab.ann"), "");

    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> Polnear.read(part))
        .withMessageContaining("gone.txt");
  }

  private void marks(String reader, String... lines) throws IOException {
    Files.write(part.resolve("attributions/harbour_1_" + reader + ".ann"), List.of(lines));
  }

  private Polnear.Marked one() throws IOException {
    return Polnear.read(part).get(0).attributions().get(0);
  }

  private static List<String> of(List<Span> spans) {
    return spans.stream().map(s -> s.of(TEXT)).toList();
  }
}
