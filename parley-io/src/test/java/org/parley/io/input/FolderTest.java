package org.parley.io.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Fault;

class FolderTest {
  @TempDir private Path directory;

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
  void aFileThatIsNamedIsReadWhateverItsName() throws IOException, InputFault {
    Path readme = make("README.md");

    assertThat(Folder.files(readme.toString())).containsExactly(readme);
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

  private Fault fault(String name) {
    return catchThrowableOfType(InputFault.class, () -> Folder.files(name)).fault();
  }

  private List<String> names(Path folder) throws InputFault {
    return Folder.files(folder.toString()).stream()
        .map(folder::relativize)
        .map(Folder::display)
        .toList();
  }

  private Path make(String name) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, name);
  }
}
