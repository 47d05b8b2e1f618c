package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.language.Annotator;
import org.parley.testing.PlainAnnotator;

/** An error of the machine is told as what it is, and never as success. */
class FailureTest {
  @TempDir private Path folder;

  @Test
  void anErrorOfTheRunIsStatusThreeAndSaysWhatToDo() {
    Ran ran = reading(new OutOfMemoryError("Java heap space"));
    assertThat(ran.status()).isEqualTo(3);
    assertThat(ran.err()).contains("out of memory").contains("PARLEY_JAVA_OPTS=-Xmx8g");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void soIsAnyOther() {
    assertThat(reading(new StackOverflowError()).status()).isEqualTo(3);
    Ran unlinked = reading(new UnsatisfiedLinkError("no room"));
    assertThat(unlinked.status()).isEqualTo(3);
    assertThat(unlinked.err()).contains("temporary folder").contains("no room");
  }

  private Ran reading(Error error) {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() {
            throw error;
          }
        };
    String out = folder.resolve("out").toString();
    return Ran.during(
        "",
        () -> {
          System.setIn(failing);
          return Main.run(PlainAnnotator::new, "read", "-", "--out", out);
        });
  }

  @Test
  void anErrorInTheOnlyReportLeavesNoRecord() throws IOException {
    Ran ran = read(() -> paragraph -> failing(new OutOfMemoryError("Java heap space")));
    assertThat(ran.status()).isEqualTo(3);
    assertThat(ran.err()).contains("a.txt, report: could not be read: memory ran out");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void anErrorInOneReportIsAFaultOfThatReport() throws IOException {
    Files.writeString(
        report("b"), "Talks go on\n\nThe envoys met again in the town of Port Vale.\n");
    Ran ran =
        read(
            () ->
                paragraph ->
                    paragraph.contains("again") ? failing(new StackOverflowError()) : List.of());
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).contains("b.txt, report: could not be read").contains("StackOverflow");
    assertThat(folder.resolve("out").resolve("reports.jsonl")).isNotEmptyFile();
  }

  private static <T> T failing(Error e) {
    throw e;
  }

  private Ran read(Supplier<Annotator> annotator) throws IOException {
    Files.writeString(
        report("a"), "Talks open\n\nThe envoys met on Monday in the town of Port Vale.\n");
    return Ran.with(
        annotator,
        "",
        "read",
        folder.resolve("in").toString(),
        "--out",
        folder.resolve("out").toString());
  }

  private Path report(String name) throws IOException {
    return Files.createDirectories(folder.resolve("in")).resolve(name + ".txt");
  }
}
