package org.parley.io.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.parley.io.format.Limits;
import org.parley.model.Fault;
import org.parley.model.Format;
import org.parley.text.Source;

/** Inputs in inputs: how they are named, and that what is kept of each gives it again. */
class MembersTest {
  private static final String PAGE =
      "<html><meta charset=windows-1251><p>\u041C\u0438\u0440: they met in the castle.</p></html>";
  private static final String TABLE = "title,text\nA,They met.\nB,They parted.\n";
  private static final String MAIL =
      "From: Zenda News <a@z.example>\nSubject: Envoys\nDate: Mon, 3 May 2021 10:00:00 +0000\n"
          + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--B\nContent-Type: text/plain\n\n"
          + "They said so.\n--B\nContent-Type: text/csv; name=t.csv\nContent-Disposition: attachment; filename=t.csv\n\n"
          + "title,text\nC,They met again.\n\n--B--\n";

  @Test
  void eachPartIsNamedByTheWayToIt() throws IOException {
    Inputs inputs =
        read("all.zip", zip("a/p.html", page(), "t.csv", bytes(TABLE), "m.eml", bytes(MAIL)));

    assertThat(inputs.faults()).isEmpty();
    assertThat(inputs.sources())
        .extracting(Source::input)
        .containsExactly(
            "all.zip#a/p.html",
            "all.zip#t.csv#2",
            "all.zip#t.csv#3",
            "all.zip#m.eml",
            "all.zip#m.eml#t.csv#2");
  }

  @Test
  void whatIsKeptOfEachPartGivesItAgain() throws IOException {
    Inputs inputs =
        read(
            "all.zip",
            zip(
                "p.html", page(),
                "p.html.gz", gzip(bytes("<html><p>They met in the town.</p></html>")),
                "t.csv", bytes(TABLE),
                "m.eml", bytes(MAIL),
                "a.rtf", bytes("{\\rtf1 They met in the \\'e9cole.\\par}"),
                "c.md", bytes("# Envoys\n\nThey met at noon.\n"),
                "w.jsonl",
                    bytes(
                        "{\"text\": \"They met at &#8220;noon&#8221;.\"}\n{\"content\": \"<p>One.</p><p>Two.</p>\"}")));

    assertThat(inputs.sources())
        .extracting(Source::format)
        .contains(Format.HTML, Format.JSON_LINES, Format.JSON_HTML, Format.RTF)
        .hasSizeGreaterThan(8);
    for (int i = 0; i < inputs.sources().size(); i++) {
      Source source = inputs.sources().get(i);
      Inputs again = InputReader.again(source.input(), source.format(), inputs.bytes().get(i));
      assertThat(again.sources()).containsExactly(source);
      assertThat(again.bytes().get(0)).isEqualTo(inputs.bytes().get(i));
    }
  }

  @Test
  void aPageInAnArchiveHasTheIdOfThePage() throws IOException {
    assertThat(read("all.zip", zip("p.html", page())).sources().get(0).id())
        .isEqualTo(read("p.html", page()).sources().get(0).id());
  }

  @Test
  void aFaultInAPartNamesItAndLeavesTheOthers() throws IOException {
    Inputs inputs =
        read(
            "all.zip",
            zip(
                "a.png", "\u0089PNG\r\n\u001a\n\0".getBytes(StandardCharsets.ISO_8859_1),
                "b.html", bytes("<html><title>404 Not Found</title><p>nginx</p></html>"),
                "t.csv", bytes("title,text\nA,\nB,They met.\n"),
                "z.pdf", bytes("%PDF-1.4 torn")));

    assertThat(inputs.sources()).hasSize(1);
    assertThat(inputs.faults())
        .extracting(Fault::input, Fault::where)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("all.zip#a.png", "file"),
            org.assertj.core.groups.Tuple.tuple("all.zip#b.html", "file"),
            org.assertj.core.groups.Tuple.tuple("all.zip#t.csv", "row 2"),
            org.assertj.core.groups.Tuple.tuple("all.zip#z.pdf", "file"));
  }

  @Test
  void archivesInArchivesHaveAnEnd() throws IOException {
    byte[] inner = zip("p.html", page());
    for (int i = 0; i < Limits.DEPTH + 2; i++) {
      inner = zip("in.zip", inner);
    }
    Inputs inputs = read("all.zip", inner);

    assertThat(inputs.sources()).isEmpty();
    assertThat(inputs.faults())
        .singleElement()
        .extracting(Fault::what)
        .asString()
        .contains("deep in one another");
  }

  @Test
  void theSameFileTwiceInAnArchiveIsReadOnceAndTold() throws IOException {
    Inputs inputs = read("all.zip", zip("a.html", page(), "b.html", page()));

    assertThat(inputs.sources()).hasSize(1);
    assertThat(inputs.faults().get(0).what()).contains("all.zip#a.html");
  }

  @Test
  void ofManyFaultsOfAnArchiveTheFirstAreTold() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < ToldFaults.MOST + 5; i++) {
      files.put("a" + i + ".txt", new byte[0]);
    }
    Inputs inputs = read("all.zip", zip(files));

    assertThat(inputs.faults()).hasSize(ToldFaults.MOST + 1);
    assertThat(inputs.faults().get(ToldFaults.MOST).input()).isEqualTo("all.zip");
  }

  @Test
  void moreReportsThanMemoryHoldsAreAFault() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < 70; i++) {
      files.put("a" + i + ".txt", bytes(i + "They met. ".repeat(400_000)));
    }
    Inputs inputs = InputReader.read(files);

    assertThat(inputs.sources()).hasSizeBetween(60, 69);
    assertThat(inputs.faults())
        .singleElement()
        .extracting(Fault::what)
        .asString()
        .contains("256 MiB");
  }

  private static Inputs read(String name, byte[] bytes) {
    return InputReader.read(Map.of(name, bytes));
  }

  private static byte[] page() {
    return PAGE.getBytes(java.nio.charset.Charset.forName("windows-1251"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Object... namesAndBytes) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndBytes.length; i += 2) {
      files.put((String) namesAndBytes[i], (byte[]) namesAndBytes[i + 1]);
    }
    return zip(files);
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
