package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No temporary folder outlives its run, and the one of a killed run not the next. */
class TemporaryFolderTest {
  @TempDir private Path folder;

  @Test
  void theFolderEndsWithTheRunAndSoDoesThatOfAKilledOne() throws Exception {
    Path killed = Files.createDirectory(folder.resolve("parley-run-killed"));
    Files.createFile(killed.resolve("lock"));
    Files.writeString(killed.resolve("library.so"), "21 MB");
    Path foreign = Files.createDirectory(folder.resolve("parley-run-foreign"));
    Path own = Files.createDirectory(folder.resolve("parley-run-own"));
    Files.writeString(own.resolve("unpacked.so"), "a library");
    assertThat(run(own)).isZero();
    assertThat(folder).isDirectoryContaining(p -> p.equals(foreign));
    assertThat(own).doesNotExist();
    assertThat(killed).doesNotExist();
  }

  @Test
  void theFolderOfARunThatGoesOnStays() throws Exception {
    Path own = Files.createDirectory(folder.resolve("parley-run-own"));
    Path other = Files.createDirectory(folder.resolve("parley-run-other"));
    try (ScratchFolder held = ScratchFolder.holding(other)) {
      ScratchFolder.sweep(folder, TemporaryFolder.PREFIX, left -> {});
      assertThat(run(own)).isZero();
      assertThat(held.path()).exists();
    }
    assertThat(other).doesNotExist();
  }

  private static int run(Path own) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-D" + TemporaryFolder.OWN + "=" + own,
                    "-Djava.io.tmpdir=" + own,
                    Main.class.getName(),
                    "--version"))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }
}
