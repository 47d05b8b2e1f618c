package org.parley.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ONNX Runtime leaves in the temporary folder, in a process of its own. */
class OnnxTest {
  @TempDir private Path temporary;

  @Test
  void itsLibrariesGoAsSoonAsTheyAreLoadedAndItsFoldersAtTheEnd() throws Exception {
    assumeTrue(System.getProperty("os.name").startsWith("Linux"));
    Path said = temporary.resolveSibling("said.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                Starts.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(said)).isZero();
    assertThat(Files.readAllLines(said)).contains("files while it runs: []");
    assertThat(temporary).isEmptyDirectory();
  }

  /** Starts ONNX Runtime and tells which files lie in the temporary folder then. */
  static final class Starts {
    private Starts() {}

    public static void main(String[] args) throws IOException {
      Onnx.environment();
      Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
      try (Stream<Path> all = Files.walk(temporary)) {
        List<String> files =
            all.map(Path::toFile).filter(File::isFile).map(File::getName).sorted().toList();
        System.out.println("files while it runs: " + files);
      }
    }
  }
}
