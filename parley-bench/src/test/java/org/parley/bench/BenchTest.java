package org.parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Span;
import org.parley.train.Polnear.Marked;
import picocli.CommandLine;

/** The command on a made part of one text, with a made system. */
class BenchTest {
  private static final String TEXT = "Lund said ships may sail. Nobody objected.";

  @TempDir private Path folder;
  private Path expected;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private int contentEnd = 24;

  @BeforeEach
  void aPart() throws IOException {
    Path part = folder.resolve("made");
    Files.createDirectories(part.resolve("text"));
    Files.createDirectories(part.resolve("attributions"));
    Files.writeString(part.resolve("text/one.txt"), TEXT);
    Files.writeString(
        part.resolve("attributions/one_ab.ann"),
        """
        T1\tSource 0 4\tLund
        T2\tCue 5 9\tsaid
        T3\tContent 10 24\tships may sail
        T4\tAttribution 5 9\tsaid
        E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
        """);
    Files.writeString(
        folder.resolve("cofenet_made_aligned.json"),
        """
        [{"doc": "one",
          "tokens": ["Lund", "said", "ships", "may", "sail", "."],
          "offsets": [[0, 4], [5, 9], [10, 15], [16, 19], [20, 24], [24, 25]],
          "labels": ["B-source", "B-cue", "B-content", "I-content", "I-content", "O"]}]
        """);
    expected = folder.resolve("expected.tsv");
  }

  @Test
  void figuresThatWereWrittenAreFoundAgain() throws IOException {
    assertThat(bench("--write")).isZero();
    assertThat(Files.readString(expected))
        .contains("made\tsource\t100.00\n")
        .contains("made\tcue\t0.00\n")
        .contains("made\tcontent\t100.00\n")
        .contains("made\tpair\t100.00\n")
        .contains("data\ttext\t");
    assertThat(bench()).as(out.toString()).isZero();
    assertThat(out.toString()).contains("| made     | 100.00 |   0.00 |  100.00 | 100.00 |");
  }

  @Test
  void accuracyThatIsAnotherIsAFailure() {
    assertThat(bench("--write")).isZero();
    contentEnd = 19;
    assertThat(bench()).isOne();
    assertThat(out.toString()).contains("not as expected: made content: 0.00, expected 100.00");
  }

  @Test
  void dataThatIsAnotherIsAFailure() throws IOException {
    assertThat(bench("--write")).isZero();
    Files.writeString(folder.resolve("made/text/one.txt"), TEXT + " Then they left.");
    assertThat(bench()).isOne();
    assertThat(out.toString()).contains("not as expected: data text: ");
  }

  @Test
  void aFolderThatIsNoPartIsNamed() throws IOException {
    Files.delete(folder.resolve("cofenet_made_aligned.json"));
    assertThat(bench("--write")).isEqualTo(3);
    assertThat(err.toString()).contains("cofenet_made_aligned.json");
  }

  @Test
  void aSystemThatIsNotThereIsAFaultOfTheCommandLine() {
    assertThat(bench("--only", "other", "--write")).isEqualTo(2);
  }

  @Test
  void withoutAnExpectationItSaysHowToMakeOne() {
    assertThat(bench()).isEqualTo(2);
    assertThat(err.toString()).contains("--write");
  }

  private int bench(String... more) {
    QuoteSystem made =
        source ->
            new QuoteSystem.Output(
                List.of(
                    new Marked(
                        List.of(new Span(0, 4)), List.of(), List.of(new Span(10, contentEnd)))),
                8);
    CommandLine command = new CommandLine(new Bench(Map.of("made", () -> made)));
    command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    String[] args = new String[6 + more.length];
    args[0] = "--data";
    args[1] = folder.resolve("made").toString();
    args[2] = "--expected";
    args[3] = expected.toString();
    args[4] = "--warm-up";
    args[5] = "0";
    System.arraycopy(more, 0, args, 6, more.length);
    return command.execute(args);
  }
}
