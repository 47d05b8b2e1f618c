package org.parley.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A row that cannot be read is told with its file, its line and what is wrong. */
class JsonLinesTest {
  private static final String ACT =
      "\"id\":\"1\",\"trigger\":[0,3],\"type\":\"AGREE\",\"realis\":\"happened\"";

  @TempDir private Path folder;

  @Test
  void rowsComeInTheirOrderWithoutBlankLines() throws IOException {
    assertThat(JsonLines.read(file("a.jsonl", "{\"a\":1}\n\n{\"a\":\"é\"}\n")))
        .extracting(r -> r.get("a").asString())
        .containsExactly("1", "é");
  }

  @Test
  void aPackedFileIsUnpackedByItsName() throws IOException {
    Path packed = folder.resolve("a.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write("{\"a\":1}".getBytes(StandardCharsets.UTF_8));
    }

    assertThat(JsonLines.read(packed)).hasSize(1);
  }

  @Test
  void aTornRowIsNamedByFileAndLine() throws IOException {
    Path file = file("a.jsonl", "{\"a\":1}\n\n{\"a\":\n");

    assertThatIOException()
        .isThrownBy(() -> JsonLines.read(file))
        .withMessageStartingWith(file + ", line 3: ")
        .withMessageEndingWith(": put it right or take the row out");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"trigger\":[0,3]|\"trigger\":[0,99]|99",
        "\"trigger\":[0,3]|\"trigger\":[3,0]|[3, 0)",
        "\"AGREE\"|\"AGREED\"|AGREED",
        "\"happened\"|\"happend\"|no such realis: happend",
        "\"id\":\"1\",|\"number\":\"1\",|'id'",
        "\"type\"|\"kind\"|'type'",
        "\"realis\"|\"real\"|'realis'"
      })
  void anActThatCannotBeIsNamedByFileAndLine(String right, String wrong, String named)
      throws IOException {
    String row = "{\"id\":\"t\",\"text\":\"Met.\",\"acts\":[{" + ACT + "}]}";
    Path file = file("a.jsonl", row + "\n" + row.replace(right, wrong));

    assertThatIOException()
        .isThrownBy(() -> ActText.read(file, Map.of()))
        .withMessageContaining("a.jsonl, line 2: ")
        .satisfies(e -> assertThat(e.getMessage() + e.getCause()).contains(named.split(",")[0]));
  }

  @Test
  void aTextWithoutActsIsNamed() throws IOException {
    Path file = file("a.jsonl", "{\"id\":\"t\",\"text\":\"Met.\"}");

    assertThatIOException()
        .isThrownBy(() -> ActText.read(file, Map.of()))
        .withMessageContaining("'acts'");
  }

  @Test
  void actsOnATextThatIsNotThereAreNotLookedAt() throws IOException {
    Path file = file("a.jsonl", "{\"sha256\":\"t\",\"acts\":[{\"id\":\"1\"}]}");

    assertThat(ActText.read(file, Map.of())).isEmpty();
  }

  @Test
  void whatIsHeldBackIsToldByItsSplit() throws IOException {
    Path file =
        file(
            "a.jsonl",
            "{\"id\":\"a\",\"text\":\"x\",\"split\":\"dev\",\"acts\":[]}\n"
                + "{\"id\":\"b\",\"text\":\"x\",\"split\":\"train\",\"acts\":[]}\n"
                + "{\"id\":\"c\",\"text\":\"x\",\"acts\":[]}");

    assertThat(ActText.read(file, Map.of()))
        .extracting(ActText::held)
        .containsExactly(true, false, false);
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> JsonLines.read(folder.resolve("gone.jsonl")))
        .withMessageContaining("gone.jsonl");
  }

  @Test
  void spansCountCodePoints() {
    JsonNode numbers = JsonMapper.shared().readTree("[9, 1, 3]");

    assertThat(JsonLines.span("\uD83D\uDEA2ab", numbers, 1)).isEqualTo(new Span(2, 4));
  }

  @Test
  void theCorpusIsReadFileByFileInOrderOfName() throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.createDirectory(corpus.resolve("b"));
    Files.writeString(corpus.resolve("c.jsonl"), "{\"id\":\"3\",\"text\":\"x\",\"acts\":[]}");
    Files.writeString(corpus.resolve("b/a.jsonl"), "{\"id\":\"2\",\"text\":\"x\",\"acts\":[]}");
    Files.writeString(corpus.resolve("a.jsonl"), "{\"id\":\"1\",\"text\":\"x\",\"acts\":[]}");
    Files.writeString(corpus.resolve("a.md"), "no rows");

    assertThat(Corpus.read(corpus, data())).extracting(ActText::id).containsExactly("1", "2", "3");
  }

  @Test
  void marksFindTheTextsOfOthersByTheirHash() throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    List<String> rows =
        List.of("news", "readout", "article").stream()
            .map(t -> "{\"sha256\":\"" + Corpus.sha256(t) + "\",\"acts\":[]}")
            .toList();
    Files.write(corpus.resolve("a.jsonl"), rows);

    assertThat(Corpus.read(corpus, data()))
        .extracting(ActText::text)
        .containsExactly("news", "readout", "article");
  }

  @Test
  void aHashIsThatOfTheUtf8() {
    assertThat(Corpus.sha256("é"))
        .isEqualTo("4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c");
  }

  /** The texts of others, each file with what it may hold. */
  private Path data() throws IOException {
    Path data = folder.resolve("data");
    packed(data.resolve("briefings/readouts.jsonl.gz"), "{\"text\":\"readout\"}");
    packed(data.resolve("briefings/briefings.jsonl.gz"), "");
    packed(data.resolve("news-text/news.jsonl.gz"), "{\"text\":\"news\"}");
    Files.createDirectories(data.resolve("newswcl50"));
    for (int story : new int[] {1, 3, 6, 8}) {
      Files.writeString(data.resolve("newswcl50/story-" + story + ".jsonl"), "");
    }
    Files.createDirectories(data.resolve("polnear/train/text"));
    Files.createDirectories(data.resolve("polnear/train/attributions"));
    Files.writeString(data.resolve("polnear/train/text/a.txt"), "article");
    Files.writeString(data.resolve("polnear/train/attributions/a_x.ann"), "");
    return data;
  }

  private static void packed(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
