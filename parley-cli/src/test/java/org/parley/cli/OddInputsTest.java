package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.Parley;
import org.parley.io.input.ToldFaults;
import org.parley.io.output.Kind;
import org.parley.model.Format;
import org.parley.model.Reading;
import org.parley.model.ReportId;
import org.parley.store.Store;
import org.parley.store.StoreWriter;
import org.parley.testing.PlainAnnotator;
import org.parley.text.Source;

/** Inputs and names of inputs that are odd by accident or on purpose. */
class OddInputsTest {
  private static final String STORY =
      "The two sides met on Monday in the town of Port Vale, and they said that they would meet"
          + " again before the end of the week.";

  @TempDir private Path directory;

  @Test
  void halfACharacterInAnyFieldIsToldAndTheRecordIsWritten() throws IOException {
    String half = "\\ud83d";
    String fields =
        "\"id\": \"iX\", \"title\": \"tX\", \"outlet\": \"oX\", \"url\": \"uX\"".replace("X", half);
    String line = "{\"text\": \"" + STORY + half + "\", " + fields + "}";
    Path lines =
        write("in/a.jsonl", line + "\n{\"text\": \"" + STORY + "\"}\n{\"\\ud83d\": 1 2}\n");
    write(
        "in/b.html",
        "<html><script type=application/ld+json>{\"@type\": \"NewsArticle\", \"publisher\": {\"name\":"
            + " \"Post \\ud83d\"}}</script><p>&#xD83D; "
            + STORY
            + "</p>");
    Ran ran = read(lines.getParent().toString(), "--store", store());

    assertThat(ran.status()).as(ran.err()).isEqualTo(1);
    assertThat(ran.err())
        .contains(
            "a.jsonl, line 1: half a character", "\"text\", \"id\", \"title\", \"outlet\", \"url\"")
        .contains("b.html, outlet: holds half a character");
    assertThat(Files.readAllLines(out().resolve("reports.jsonl"))).hasSize(3);
    assertThat(out().resolve("record.html")).isNotEmptyFile();
    assertThat(Ran.plainly("verify", store()).out()).contains("the record is the same");
  }

  @Test
  void manyFaultsAreCountedWhereverTheyAreKept() throws IOException {
    Path lines = write("a.jsonl", "{\"text\": \"" + STORY + "\"}\n" + "{}\n".repeat(100_000));
    Ran ran = read(lines.toString(), "--store", store());

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err().lines()).hasSize(ToldFaults.MOST + 1);
    assertThat(ran.err()).contains("and 99900 more lines like these");
    String page = Files.readString(out().resolve("record.html"));
    assertThat(page).contains("and 99900 more lines like these").hasSizeLessThan(200_000);
    assertThat(Files.size(out().resolve("run.json"))).isLessThan(50_000);
    try (Store opened = Store.open(Path.of(store()))) {
      assertThat(opened.changes().faults(1)).hasSize(ToldFaults.MOST + 1);
    }
  }

  @Test
  void whatParleyWroteIntoAFolderIsNotReadFromIt() throws IOException {
    write("in/a.txt", STORY);
    String in = directory.resolve("in").toString();
    Path out = directory.resolve("in/out");
    String[] command = {
      "read", in, "--out", out.toString(), "--store", in + "/desk.parley", "--text"
    };
    Ran first = Ran.plainly(command);
    List<byte[]> before = rows(out);
    Ran second = Ran.plainly(command);

    assertThat(first.status()).as(first.err()).isZero();
    assertThat(second.status()).as(second.err()).isZero();
    assertThat(rows(out)).usingRecursiveComparison().isEqualTo(before);
  }

  @Test
  void aNameThatBeginsWithAnAtIsThatOfAFile() throws IOException {
    String named = "@" + write("options.txt", "--threads 0");
    Ran ran = read(named);
    assertThat(ran.status()).isEqualTo(3);
    assertThat(ran.err())
        .startsWith("parley: " + named + ", path: no such file or folder: check the spelling");
  }

  @Test
  void namesDoNotPlayWithTheTerminal() throws IOException {
    Path odd = write("a\u001b[2J\nparley: all is well", " \n");
    Ran ran = read(write("a.txt", STORY).toString(), odd.toString());
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(ran.err() + ran.out()).doesNotContain("\u001b");
    assertThat(ran.err()).contains("a\\u001b[2J\\nparley: all is well, file: empty");
    assertThat(Ran.plainly("read", "x", "--a\u001b[2J").err())
        .doesNotContain("\u001b")
        .contains("\\u001b");
  }

  @Test
  void anEmptyNameIsNotTheFolderThatOneIsIn() throws IOException {
    Ran ran = read("", write("a.txt", STORY).toString());
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).contains("parley: \"\", path: an empty name");
    assertThat(Ran.plainly("read", "x", "--out", "").err()).contains("--out is empty: give a name");
    assertThat(Ran.plainly("read", "x", "--store", "").status()).isEqualTo(2);
  }

  @Test
  void otherBytesOfAnIdThatTheStoreHasAreToldAndTheRestIsRead() throws Exception {
    Path clash = write("a.txt", STORY);
    byte[] sha = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(clash));
    ReportId id = new ReportId(HexFormat.of().formatHex(sha, 0, 8));
    Source other = Source.of(id, "other.txt", Format.TEXT, "Another story. " + STORY);
    Reading reading = Parley.reader(new PlainAnnotator()).read(other);
    try (Store opened = Store.open(Path.of(store()));
        StoreWriter writer = opened.write("7", List.of())) {
      writer.put(other, other.original().getBytes(StandardCharsets.UTF_8), reading);
    }
    Ran ran = read(clash.toString(), write("b.txt", STORY + " B.").toString(), "--store", store());

    assertThat(ran.status()).as(ran.err()).isEqualTo(1);
    assertThat(ran.err()).contains("a.txt, report: not added: its id " + id);
    assertThat(ran.out()).contains("1 new").contains("0 unchanged; 2 reports in all");
  }

  private static List<byte[]> rows(Path out) throws IOException {
    List<byte[]> rows = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      rows.add(Files.readAllBytes(out.resolve(kind.file())));
    }
    return rows;
  }

  private Ran read(String... arguments) {
    return Ran.plainly(
        Stream.concat(Stream.of("read", "--out", out().toString()), Stream.of(arguments))
            .toArray(String[]::new));
  }

  private Path out() {
    return directory.resolve("out");
  }

  private String store() {
    return directory.resolve("desk.parley").toString();
  }

  private Path write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
