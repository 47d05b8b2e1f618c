package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.io.output.JsonText;
import org.parley.io.output.Kind;
import org.parley.testing.PlainAnnotator;
import tools.jackson.databind.json.JsonMapper;

class ReadCommandTest {
  private static final String STORY =
      "Talks open in Port Vale\n\n"
          + "The two sides met on Monday in the town of Port Vale, and they said that they would"
          + " meet again before the end of the week.\n";

  @TempDir private Path directory;

  @Test
  void writesAFileOfEachKindAndThePage() throws IOException {
    Ran ran = read(file("a.txt", STORY));

    assertThat(ran.status()).as(ran.err()).isZero();
    for (Kind kind : Kind.values()) {
      assertThat(out().resolve(kind.file())).exists();
    }
    assertThat(out().resolve("run.json")).exists();
    assertThat(out().resolve("record.html")).isNotEmptyFile();
    assertThat(reports()).hasSize(1);
  }

  @Test
  void whereEveryReadingFailsTheEarlierRecordStays() throws IOException {
    read(file("a.txt", STORY));
    byte[] before = Files.readAllBytes(out().resolve("run.json"));
    Ran ran =
        Ran.with(
            () -> {
              throw new IllegalStateException("no grammar");
            },
            "",
            "read",
            file("a.txt", STORY),
            "--out",
            out().toString());
    assertThat(ran.status()).isEqualTo(3);
    assertThat(out().resolve("run.json")).hasBinaryContent(before);
    assertThat(reports()).hasSize(1);
  }

  @Test
  void anOutThatIsAFileIsToldBeforeAnythingIsRead() throws IOException {
    Files.writeString(out(), "mine");
    Ran ran =
        Ran.with(
            () -> {
              throw new AssertionError("read");
            },
            "",
            "read",
            file("a.txt", STORY),
            "--out",
            out().toString());
    assertThat(ran.status()).isEqualTo(3);
    assertThat(ran.err()).contains("cannot write to " + out()).contains("give another --out");
    assertThat(out()).hasContent("mine");
  }

  @Test
  void theRecordGoesToStandardOutputAsJsonLines() throws IOException {
    Ran ran = Ran.plainly("read", file("a.txt", STORY), "--out", "-");

    assertThat(ran.status()).isZero();
    assertThat(ran.out().lines().findFirst().orElse(""))
        .startsWith("{\"record\":\"reports\",\"id\":");
    assertThat(ran.out().lines())
        .allSatisfy(l -> assertThat(JsonText.read(l).get("record").asString()).isNotBlank());
    assertThat(Path.of("-")).doesNotExist();
  }

  @Test
  void oneKindGoesToStandardOutputAsInItsFile() throws IOException {
    String story = file("a.txt", STORY);
    read(story);

    assertThat(Ran.plainly("read", story, "--out", "-", "--what", "reports").out())
        .isEqualTo(Files.readString(out().resolve("reports.jsonl")));
    assertThat(Ran.plainly("read", story, "--out", "-", "--what", "people").err())
        .contains("no such kind of row: people: choose reports, actors");
    assertThat(Ran.plainly("read", story, "--what", "reports", "--out", "" + out()).err())
        .contains("--what needs --out -");
  }

  @Test
  void aFaultDoesNotGetIntoWhatIsPiped() throws IOException {
    Ran ran = Ran.plainly("read", file("a.txt", STORY), file("b.txt", " "), "--out", "-");

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).contains("b.txt");
    assertThat(ran.out()).doesNotContain("b.txt");
  }

  @Test
  void somethingBadAmongGoodIsStatusOneAndTheGoodIsWritten() throws IOException {
    Ran ran = read(file("a.txt", STORY), file("b.txt", " \n"));

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).contains("b.txt").contains("empty");
    assertThat(reports()).hasSize(1);
    assertThat(Files.readString(out().resolve("run.json"))).contains("b.txt");
  }

  @Test
  void aWrongCommandLineIsStatusTwo() {
    assertThat(Ran.plainly("read").status()).isEqualTo(2);
    assertThat(Ran.plainly().status()).isEqualTo(2);
    assertThat(Ran.plainly("read", "x", "--out", "o", "--threads", "0").status()).isEqualTo(2);
    assertThat(Ran.plainly("reed", "x", "--out", "o").err()).contains("reed");
  }

  @Test
  void nothingReadIsStatusThreeAndNothingIsWritten() {
    Ran ran = read(directory.resolve("missing.txt").toString());

    assertThat(ran.status()).isEqualTo(3);
    assertThat(ran.err()).contains("missing.txt").contains("no such file");
    assertThat(out()).doesNotExist();
  }

  @Test
  void anOutputFolderThatCannotBeMadeIsStatusThree() throws IOException {
    String story = file("a.txt", STORY);
    Ran ran = Ran.plainly("read", story, "--out", story + "/below");

    assertThat(ran.status()).isEqualTo(3);
    assertThat(ran.err()).contains("--out");
  }

  @Test
  void standardInputIsADash() throws IOException {
    Ran ran = Ran.with(PlainAnnotator::new, STORY, "read", "-", "--out", out().toString());

    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(reports().get(0)).contains("\"input\":\"-\"");
  }

  @Test
  void theReadableBodyIsWrittenOnlyWhenAsked() throws IOException {
    String story = file("a.txt", STORY);

    read(story);
    assertThat(reports().get(0)).doesNotContain("\"text\":\"The two sides");

    read(story, "--text");
    assertThat(JsonMapper.shared().readTree(reports().get(0)).get("text").asString())
        .contains("The two sides met on Monday");
  }

  @Test
  void withoutATerminalThereIsNoBarAndNoColour() throws IOException {
    Ran ran = read(file("a.txt", STORY));

    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).doesNotContain("\u001b").doesNotContain("\r");
  }

  @Test
  void theGrammarIsNotLoadedWhenThereIsNothingToRead() {
    Ran ran =
        Ran.with(
            () -> {
              throw new IllegalStateException("loaded");
            },
            "",
            "read",
            "missing",
            "--out",
            out().toString());

    assertThat(ran.err()).doesNotContain("loaded");
  }

  @Test
  void helpNamesTheExitStatuses() {
    assertThat(Ran.plainly("read", "--help").out()).contains("Exit status").contains("--threads");
  }

  @Test
  void theDemoSaysWhatItMissesOutsideACheckout() {
    assertThat(Ran.plainly("demo", "--out", out().toString()).err()).contains("samples");
  }

  private Path out() {
    return directory.resolve("out");
  }

  private Ran read(String... inputs) {
    return Ran.plainly(
        Stream.concat(Stream.of("read", "--out", out().toString()), Stream.of(inputs))
            .toArray(String[]::new));
  }

  private List<String> reports() throws IOException {
    return Files.readAllLines(out().resolve("reports.jsonl"));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text, StandardCharsets.UTF_8).toString();
  }
}
