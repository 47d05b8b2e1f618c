package org.parley.io.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.io.format.Limits;
import org.parley.model.Fault;
import org.parley.model.Format;
import org.parley.model.ReportId;
import org.parley.text.Source;

class InputReaderTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @TempDir private Path directory;

  @Test
  void theIdIsTheHashOfTheBytes() throws IOException {
    assertThat(one(file("a.txt", "abc")).id()).isEqualTo(new ReportId("ba7816bf8f01cfea"));
  }

  @Test
  void aFolderIsReadInOrderOfNameWithAllBelowIt() throws IOException {
    file("b.txt", "two");
    file("a/z.txt", "one");
    file(".hidden/c.txt", "no");
    file("README.md", "no");
    file("annotations.csv", "id,label");

    assertThat(read(directory.toString()).sources())
        .extracting(Source::original)
        .containsExactly("one", "two");
  }

  @Test
  void aLinkToAFolderIsReadUnderItsOwnName() throws IOException {
    file("real/a.txt", "one");
    Path link = Files.createSymbolicLink(directory.resolve("link"), directory.resolve("real"));

    assertThat(read(link.toString()).sources())
        .extracting(Source::input)
        .containsExactly(Folder.display(link.resolve("a.txt")));
  }

  @Test
  void contentTellsTheFormatWhateverTheName() throws IOException {
    assertThat(one(file("page.txt", "<!-- x --><!DOCTYPE html><html><p>Hi</p></html>")).format())
        .isEqualTo(Format.HTML);
    assertThat(one(file("lines.txt", "{\"text\": \"Hello\"}\n")).format())
        .isEqualTo(Format.JSON_LINES);
    assertThat(one(file("text.html", "Plain words < more words")).format()).isEqualTo(Format.TEXT);
    assertThat(one(file("brace.txt", "{ad_1} Words follow")).format()).isEqualTo(Format.TEXT);
  }

  @Test
  void gzipComesOffByItsFirstBytes() throws IOException {
    Source source = one(bytes("a.txt", gzip("packed words")));

    assertThat(source.original()).isEqualTo("packed words");
  }

  @Test
  void aLineOfJsonCarriesItsFields() throws IOException {
    String line =
        "{\"id\": 7, \"title\": \"T\", \"outlet\": \"O\", \"published\": \"2022-02-25T10:00:00Z\","
            + " \"url\": \"http://x.example/\", \"text\": \"Words\", \"more\": [1]}";
    Source source = one(file("a.jsonl", line + "\r\n"));

    assertThat(source.id()).isEqualTo(new ReportId(Hash.id(line.getBytes(StandardCharsets.UTF_8))));
    assertThat(source.input()).endsWith("a.jsonl#1");
    assertThat(source.sourceId()).contains("7");
    assertThat(source.title()).contains("T");
    assertThat(source.outlet()).contains("O");
    assertThat(source.published()).contains(LocalDate.of(2022, 2, 25));
    assertThat(source.url()).contains("http://x.example/");
    assertThat(source.original()).isEqualTo("Words");
  }

  @Test
  void aBadLineIsAFaultAndTheOthersAreKept() throws IOException {
    String lines =
        "{\"text\": \"one\"}\n{\"text\": \n\n[1]\n{\"title\": \"x\"}\n"
            + "{\"text\": \"two\", \"published\": \"yesterday\"}";
    Inputs inputs = read(file("a.jsonl", lines));

    assertThat(inputs.sources()).extracting(Source::original).containsExactly("one", "two");
    assertThat(inputs.faults())
        .extracting(Fault::where)
        .containsExactly("line 2", "line 4", "line 5", "line 6");
    assertThat(inputs.faults().get(2).what()).contains("\"text\"");
    assertThat(inputs.faults().get(3).what()).contains("yesterday");
  }

  @Test
  void aLineBeyondTheBoundIsAFaultThatNamesTheBound() throws IOException {
    String lines = "{\"text\": \"" + "a".repeat(Limits.LINE_BYTES) + "\"}\n{\"text\": \"kept\"}\n";
    Inputs inputs = read(file("a.jsonl", lines));

    assertThat(inputs.sources()).extracting(Source::original).containsExactly("kept");
    assertThat(inputs.faults().get(0).what()).contains("8 MiB");
  }

  @Test
  void aFileBeyondTheBoundIsAFaultThatNamesTheBound() throws IOException {
    assertThat(fault(file("a.txt", "a".repeat(Limits.REPORT_BYTES + 1)))).contains("8 MiB");
  }

  @Test
  void aSmallGzipThatGrowsBeyondTheBoundIsAFault() throws IOException {
    assertThat(fault(bytes("a.gz", gzip(" ".repeat(Limits.REPORT_BYTES + 1))))).contains("8 MiB");
  }

  @Test
  void whatIsNoTextIsAFault() throws IOException {
    assertThat(fault(bytes("a.txt", new byte[] {7, 7, 3, 4, 0, 0, 7})))
        .contains("a format that is not read");
  }

  @Test
  void anEmptyFileAndAnEmptyFolderAreFaults() throws IOException {
    assertThat(fault(file("a.txt", ""))).contains("empty");
    assertThat(fault(Files.createDirectory(directory.resolve("none")).toString()))
        .contains("empty");
  }

  @Test
  void damagedGzipIsAFault() throws IOException {
    byte[] whole = gzip("words and words and words");
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length / 2);

    assertThat(fault(bytes("a.gz", cut))).contains("damaged or cut off");
  }

  @Test
  void aMissingFileIsAFaultThatSaysWhatToDo() {
    assertThat(fault("no/such/file")).contains("check the spelling");
  }

  @Test
  void theCharsetThatAPageDeclaresIsUsed() throws IOException {
    String page =
        "<html><head><meta charset=\"windows-1251\"></head><p>\u041C\u0438\u0440</p></html>";
    Inputs inputs = read(bytes("a.html", page.getBytes(Charset.forName("windows-1251"))));

    assertThat(inputs.sources().get(0).original()).contains("\u041C\u0438\u0440");
    assertThat(inputs.faults()).isEmpty();
  }

  @Test
  void otherBytesAreReadAsWindows1252WithAFault() throws IOException {
    Inputs inputs = read(bytes("a.txt", "Words \u2014 more \u201Cwords\u201D".getBytes(WINDOWS)));

    assertThat(inputs.sources().get(0).original()).isEqualTo("Words \u2014 more \u201Cwords\u201D");
    assertThat(inputs.faults().get(0).what()).contains("first bad byte at 6").contains("UTF-8");
  }

  @Test
  void aByteOrderMarkTellsTheCharsetAndIsNoText() throws IOException {
    byte[] wide = "\uFEFFWords".getBytes(StandardCharsets.UTF_16LE);
    byte[] narrow = "\uFEFFwords".getBytes(StandardCharsets.UTF_8);

    assertThat(one(bytes("a.txt", wide)).original()).isEqualTo("Words");
    assertThat(one(bytes("b.txt", narrow)).original()).isEqualTo("words");
  }

  @Test
  void theSameFileNamedTwiceIsReadOnce() throws IOException {
    String name = file("a.txt", "words");

    assertThat(read(name, name).sources()).hasSize(1);
    assertThat(read(name, name).faults()).isEmpty();
  }

  @Test
  void theSameBytesUnderAnotherNameAreReadOnceAndTold() throws IOException {
    Inputs inputs = read(file("a.txt", "words"), file("b.txt", "words"));

    assertThat(inputs.sources()).hasSize(1);
    assertThat(inputs.faults().get(0).what()).contains("a.txt");
  }

  @Test
  void anInputThatGivesNothingIsSaidToBeWaitedFor() throws Exception {
    BlockingQueue<String> waiting = new LinkedBlockingQueue<>();
    List<Fault> faults = new ArrayList<>();
    PipedOutputStream end = new PipedOutputStream();
    PipedInputStream silent = new PipedInputStream(end);
    CompletableFuture<Void> reading =
        CompletableFuture.runAsync(
            () -> InputReader.each(List.of("-"), silent, i -> {}, faults::add, waiting::add));
    assertThat(waiting.poll(1, TimeUnit.MINUTES)).isEqualTo("-");
    end.close();
    reading.get(1, TimeUnit.MINUTES);
    assertThat(faults).singleElement().extracting(Fault::what).asString().startsWith("empty");
  }

  @Test
  void standardInputIsADash() {
    Inputs inputs =
        InputReader.read(
            List.of("-"), new ByteArrayInputStream("words".getBytes(StandardCharsets.UTF_8)));

    assertThat(inputs.sources().get(0).input()).isEqualTo("-");
  }

  private Inputs read(String... names) {
    return InputReader.read(Stream.of(names).toList(), new ByteArrayInputStream(new byte[0]));
  }

  private Source one(String name) {
    Inputs inputs = read(name);
    assertThat(inputs.faults()).isEmpty();
    assertThat(inputs.sources()).hasSize(1);
    return inputs.sources().get(0);
  }

  private String fault(String name) {
    Inputs inputs = read(name);
    assertThat(inputs.sources()).isEmpty();
    assertThat(inputs.faults()).hasSize(1);
    assertThat(inputs.faults().get(0).input()).isEqualTo(name);
    return inputs.faults().get(0).what();
  }

  private String file(String name, String text) throws IOException {
    return bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private String bytes(String name, byte[] bytes) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    return Folder.display(Files.write(file, bytes));
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }
}
