package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of a record is replaced as a whole, or left as it was. */
class OutFolderTest {
  private static final List<String> FILES = List.of("reports.jsonl", "record.html", "run.json");

  @TempDir private Path directory;

  @Test
  void theEarlierRecordStandsUntilTheNewOneIsWhole() throws IOException {
    written("old");
    try (OutFolder folder = OutFolder.prepare(out())) {
      Files.writeString(folder.stage().resolve("reports.jsonl"), "half");
      assertHolds("old");
    }
    assertHolds("old");
    assertNothingBeside();
  }

  @Test
  void theNewRecordTakesThePlaceOfAllFilesOfTheEarlierOne() throws IOException {
    written("old");
    Files.writeString(out().resolve("talks.jsonl"), "old");
    Files.setPosixFilePermissions(out(), PosixFilePermissions.fromString("rwxr-x---"));
    written("new");
    assertHolds("new");
    assertThat(out().resolve("talks.jsonl")).doesNotExist();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out())))
        .isEqualTo("rwxr-x---");
    assertNothingBeside();
  }

  @Test
  void whatIsKeptBesideARecordStays() throws IOException {
    written("old");
    Path note = Files.writeString(out().resolve("note.txt"), "mine");
    written("new");
    assertHolds("new");
    assertThat(note).hasContent("mine");
    assertNothingBeside();
    assertThat(hidden(out())).isEmpty();
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path there = Files.createDirectory(directory.resolve("there"));
    Files.createSymbolicLink(out(), there);
    written("new");
    assertThat(out()).isSymbolicLink();
    assertThat(there.resolve("run.json")).hasContent("new");
  }

  @Test
  void whatAKilledRunLeftIsRemoved() throws IOException {
    Path left = killed("part");
    Files.writeString(Files.createDirectory(left.resolve("record")).resolve("run.json"), "half");
    written("new");
    assertThat(left).doesNotExist();
    assertHolds("new");
  }

  @Test
  void aRunThatWasKilledBetweenTheRenamesIsFinishedByTheNext() throws IOException {
    Path left = killed("part");
    for (String each : List.of("record", "old")) {
      Path record = Files.createDirectory(left.resolve(each));
      for (String file : FILES) {
        Files.writeString(record.resolve(file), each);
      }
    }
    OutFolder.prepare(out()).close();
    assertHolds("record");
    assertNothingBeside();
  }

  @Test
  void whatARunIsAtWorkOnIsLeftToIt() throws IOException {
    try (OutFolder first = OutFolder.prepare(out())) {
      written("second");
      assertThat(first.stage()).isDirectory();
    }
    assertHolds("second");
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Files.writeString(out(), "a file");
    assertThatThrownBy(() -> OutFolder.prepare(out())).isInstanceOf(IOException.class);
    assertThat(out()).hasContent("a file");
  }

  /** As a run leaves it that is killed: nobody holds the lock. */
  private Path killed(String name) throws IOException {
    Path left = Files.createDirectory(directory.resolve(".out.parley-part-" + name));
    Files.createFile(left.resolve("lock"));
    return left;
  }

  private void written(String content) throws IOException {
    try (OutFolder folder = OutFolder.prepare(out())) {
      for (String file : FILES) {
        Files.writeString(folder.stage().resolve(file), content);
      }
      folder.commit();
    }
  }

  private void assertHolds(String content) {
    for (String file : FILES) {
      assertThat(out().resolve(file)).as(file).hasContent(content);
    }
  }

  private void assertNothingBeside() throws IOException {
    assertThat(hidden(directory)).isEmpty();
  }

  private static List<Path> hidden(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(p -> p.getFileName().toString().startsWith(".")).toList();
    }
  }

  private Path out() {
    return directory.resolve("out");
  }
}
