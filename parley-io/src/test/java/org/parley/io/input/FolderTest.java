package org.parley.io.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.io.output.Kind;
import org.parley.model.Fault;

class FolderTest {
  @TempDir private Path directory;

  private final List<Fault> faults = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README",
        "ReadMe.txt",
        "LICENSE",
        "licence.txt",
        "NOTICE",
        "Sources.html",
        "notes.md",
        "labels.CSV",
        "labels.tsv",
        ".hidden",
        ".git/config"
      })
  void whatIsAboutAFolderOrHiddenIsNoReport(String name) throws IOException, InputFault {
    make(name);
    make("report.txt");

    assertThat(names(directory)).containsExactly("report.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"readme-first.txt", "the license.txt", "notes.md.html", "csv", "a.b.txt"})
  void aReportMayHaveANameLikeThose(String name) throws IOException, InputFault {
    make(name);

    assertThat(names(directory)).containsExactly(name);
  }

  @Test
  void aTableOfReportsAndAClippingAreRead() throws IOException, InputFault {
    Files.writeString(directory.resolve("labels.csv"), "id,label\n1,x\n");
    Files.writeString(directory.resolve("reports.csv"), "id,text\n1,They met.\n");
    Files.writeString(directory.resolve("clip.md"), "---\ntitle: Envoys\n---\nThey met.\n");
    Files.writeString(directory.resolve("notes.md"), "# Notes\n\nOn the clippings.\n");

    assertThat(names(directory)).containsExactly("clip.md", "reports.csv");
  }

  @Test
  void aFileThatIsNamedIsReadWhateverItsName() throws IOException, InputFault {
    Path readme = make("README.md");

    assertThat(files(readme.toString())).containsExactly(readme);
  }

  @Test
  void aHiddenFolderThatIsNamedIsRead() throws IOException, InputFault {
    make(".cache/a.txt");

    assertThat(names(directory.resolve(".cache"))).containsExactly("a.txt");
  }

  @Test
  void filesComeInTheOrderOfTheirWrittenPaths() throws IOException, InputFault {
    for (String name : List.of("b.txt", "a/z.txt", "a.txt", "a/b/c.txt", "B.txt")) {
      make(name);
    }

    assertThat(names(directory)).containsExactly("B.txt", "a.txt", "a/b/c.txt", "a/z.txt", "b.txt");
  }

  @Test
  void aFolderOfDocsOnlyIsEmpty() throws IOException {
    make("README.md");

    assertThat(fault(directory.toString()))
        .isEqualTo(new Fault(directory.toString(), "folder", "empty: no report in it"));
  }

  @Test
  void whatCanBeNoPathIsAFault() {
    assertThat(fault("a\0b").what()).startsWith("not a path: ");
  }

  @Test
  void aPathThatLeadsThroughAFileIsMissing() throws IOException {
    make("a.txt");

    assertThat(fault(directory.resolve("a.txt/b.txt").toString()).what()).startsWith("no such");
  }

  @Test
  void anEmptyNameIsNotTheFolderThatOneIsIn() {
    assertThat(fault("").what()).startsWith("an empty name: ").contains("or . for");
  }

  @Test
  void linksThatAreNotFollowedAreToldAndTheRestIsRead() throws IOException, InputFault {
    make("a/report.txt");
    make("elsewhere/other.txt");
    Files.createSymbolicLink(directory.resolve("a/more"), directory.resolve("elsewhere"));
    Files.createSymbolicLink(directory.resolve("a/lost"), directory.resolve("nowhere"));
    Files.createSymbolicLink(directory.resolve("a/file"), directory.resolve("elsewhere/other.txt"));

    assertThat(names(directory.resolve("a"))).containsExactly("file", "report.txt");
    assertThat(faults)
        .extracting(Fault::input, Fault::where)
        .containsExactlyInAnyOrder(
            tuple(Folder.display(directory.resolve("a/more")), "link"),
            tuple(Folder.display(directory.resolve("a/lost")), "link"));
  }

  @Test
  void whatCannotBeEnteredIsToldUnderItsName() throws IOException {
    Path locked = Files.createDirectory(directory.resolve("locked"));
    FolderWalk walk = new FolderWalk(directory, faults::add);

    assertThat(
            walk.visitFileFailed(
                directory.resolve("./locked"), new AccessDeniedException(locked.toString())))
        .isEqualTo(FileVisitResult.CONTINUE);
    assertThat(faults)
        .containsExactly(
            new Fault(
                Folder.display(locked),
                "path",
                "cannot be opened: permission denied: make it readable"));
  }

  @Test
  void aLockedFolderLeavesTheOthers() throws IOException, InputFault {
    make("good/a.txt");
    Path locked = make("locked/b.txt").getParent();
    lock(locked);
    try {
      assertThat(names(directory)).containsExactly("good/a.txt");
      assertThat(faults).extracting(Fault::input).containsExactly(Folder.display(locked));
      assertThat(fault(locked.resolve("b.txt").toString()).what()).contains("permission denied");
      assertThat(names(locked)).isEmpty();
    } finally {
      Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void aRecordOfParleysIsNoReport() throws IOException, InputFault {
    make("a.txt");
    Files.createDirectory(directory.resolve("out"));
    for (Kind kind : Kind.values()) {
      make("out/" + kind.file());
    }
    make("out/record.html");
    make("out/more/statements.jsonl");
    make("out/notes.txt");

    assertThat(names(directory))
        .containsExactly("a.txt", "out/more/statements.jsonl", "out/notes.txt");
  }

  @Test
  void aRecordIsToldByItsRun() throws IOException, InputFault {
    make("a.txt");
    make("out/reports.jsonl");
    write("out/run.json", "{\n  \"version\" : \"1.0\",\n  \"inputs\" : [ \".\" ],\n");

    assertThat(names(directory)).containsExactly("a.txt");
    assertThat(fault(directory.resolve("out").toString()).what())
        .isEqualTo("a record that Parley wrote: no report in it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"reports.jsonl", "run.json", "record.html"})
  void aFileOfSuchANameElsewhereIsRead(String name) throws IOException, InputFault {
    make(name);

    assertThat(names(directory)).containsExactly(name);
  }

  @Test
  void aFileOfARecordThatIsNamedIsRead() throws IOException, InputFault {
    write("out/run.json", "{\"version\": \"1.0\", \"inputs\": []}");
    Path reports = make("out/reports.jsonl");

    assertThat(files(reports.toString())).containsExactly(reports);
  }

  @Test
  void aNameThatIsNotUtf8IsFoundAsItIsShown() throws IOException, InputFault {
    Path report = Files.writeString(raw("caf%E9.txt"), "words");

    assertThat(files(report.toString())).containsExactly(report);
    Files.writeString(raw("caf%E8.txt"), "words");
    assertThat(fault(report.toString()).what()).startsWith("several names look like this one");
    Files.delete(report);
    Files.delete(raw("caf%E8.txt"));
    assertThat(fault(report.toString()).what()).startsWith("no such file");
  }

  /** Linux takes any bytes for a name. */
  private Path raw(String name) {
    assumeTrue(System.getProperty("os.name").startsWith("Linux"));
    return Path.of(URI.create(directory.toUri() + name));
  }

  private static void lock(Path folder) throws IOException {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(folder), "the superuser can enter it all the same");
  }

  private Fault fault(String name) {
    return catchThrowableOfType(InputFault.class, () -> files(name)).fault();
  }

  private List<Path> files(String name) throws InputFault {
    return Folder.files(name, faults::add);
  }

  private List<String> names(Path folder) throws InputFault {
    return files(folder.toString()).stream().map(folder::relativize).map(Folder::display).toList();
  }

  private Path make(String name) throws IOException {
    return write(name, name);
  }

  private Path write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
