package org.parley.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.encoder.Role;
import org.parley.model.Span;

class AlignedTest {
  /** The first character is one code point and two units. */
  private static final String TEXT = "\uD83D\uDEA2 Lund said";

  @TempDir private Path folder;

  @Test
  void offsetsInCodePointsBecomeThoseOfTheText() throws IOException {
    Aligned sentence = read("[[2, 6], [7, 11]]", "[\"B-source\", \"B-cue\"]").get(0);

    assertThat(sentence.words()).extracting(w -> w.of(TEXT)).containsExactly("Lund", "said");
  }

  @Test
  void aWordThatTheTextHasNotIsEmpty() throws IOException {
    assertThat(read("[[6, 6]]", "[\"O\"]").get(0).words()).containsExactly(new Span(7, 7));
  }

  @Test
  void labelsBecomeTagsOfTheirRole() throws IOException {
    String labels =
        "[\"O\", \"B-source\", \"I-source\", \"B-cue\", \"I-cue\", \"B-content\", \"I-content\"]";
    Aligned sentence =
        read("[[0, 0], [0, 0], [0, 0], [0, 0], [0, 0], [0, 0], [0, 0]]", labels).get(0);

    assertThat(sentence.tags())
        .containsExactly(
            0,
            Role.SOURCE.begin(),
            Role.SOURCE.inside(),
            Role.CUE.begin(),
            Role.CUE.inside(),
            Role.CONTENT.begin(),
            Role.CONTENT.inside());
  }

  @Test
  void sentencesOfTextsThatAreNotAskedForAreLeftOut() throws IOException {
    String one = "{\"doc\": \"one\", \"offsets\": [], \"labels\": []}";
    Path file =
        Files.writeString(
            folder.resolve("a.json"), "[" + one + ", " + one.replace("one", "two") + "]");
    Map<String, List<Aligned>> read = Aligned.read(file, Map.of("one", "x", "three", "y"));

    assertThat(read).containsOnlyKeys("one", "three");
    assertThat(read.get("one")).hasSize(1);
    assertThat(read.get("three")).isEmpty();
  }

  @Test
  void aFileThatIsNoListIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "{\"doc\": ");

    assertThatIOException()
        .isThrownBy(() -> Aligned.read(file, Map.of()))
        .withMessageStartingWith(file + " is not a list of aligned sentences");
  }

  private List<Aligned> read(String offsets, String labels) throws IOException {
    String line = "[{\"doc\": \"one\", \"offsets\": " + offsets + ", \"labels\": " + labels + "}]";
    Path file = Files.writeString(folder.resolve("a.json"), line);
    return Aligned.read(file, Map.of("one", TEXT)).get("one");
  }
}
