package org.parley.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.parley.io.input.InputReader;
import org.parley.io.input.Inputs;
import org.parley.testing.fuzz.Change;
import org.parley.testing.fuzz.Fuzzing;
import org.parley.testing.fuzz.Generator;
import org.parley.testing.fuzz.Trial;
import org.parley.text.Source;

/** Files of every format, cut, doubled and with bits turned, give reports or faults and no more. */
class FormatFuzzTest {
  private static final Trial INPUTS = new Trial(FormatFuzzTest.class, FormatFuzzTest::inputs);

  @Test
  void whatOnceBrokeAFormatNoLongerDoes() {
    INPUTS.known();
  }

  @Test
  void spoiltFilesGiveReportsOrFaults() throws IOException {
    Generator<byte[]> whole = Generator.of(files());
    Generator<List<Integer>> flips = Generator.between(0, Change.WHOLE).list(0, 6);
    Generator<Integer> places = Generator.between(0, Change.WHOLE);
    Generator<Boolean> seldom = Generator.of(false, false, false, true);
    Fuzzing.run(
        r -> {
          byte[] file = flipped(whole.next(r), flips.next(r), places.next(r));
          byte[] cut = seldom.next(r) ? Arrays.copyOf(file, at(file, places.next(r))) : file;
          return seldom.next(r) ? doubled(cut, at(cut, places.next(r))) : cut;
        },
        INPUTS::on);
  }

  private static int at(byte[] bytes, int place) {
    return (int) ((long) place * bytes.length / Change.WHOLE);
  }

  private static byte[] flipped(byte[] bytes, List<Integer> places, int with) {
    byte[] made = bytes.clone();
    for (int place : places) {
      made[(int) ((long) place * (made.length - 1) / Change.WHOLE)] ^= (byte) (with | 1);
    }
    return made;
  }

  private static byte[] doubled(byte[] bytes, int from) {
    byte[] made = Arrays.copyOf(bytes, bytes.length + bytes.length - from);
    System.arraycopy(bytes, from, made, bytes.length, bytes.length - from);
    return made;
  }

  private static void inputs(byte[] file) {
    Inputs inputs = InputReader.read(Map.of("fuzz", file));
    assertThat(inputs.faults()).allSatisfy(f -> assertThat(f.what()).isNotBlank());
    for (int i = 0; i < inputs.sources().size(); i++) {
      Source source = inputs.sources().get(i);
      byte[] bytes = inputs.bytes().get(i);
      assertThat(InputReader.again(source.input(), source.format(), bytes).sources())
          .containsExactly(source);
    }
  }

  private static List<byte[]> files() throws IOException {
    String mail =
        "From: Zenda <a@z.example>\nSubject: =?utf-8?q?Envoys_=C3=A9?=\nDate: Mon, 3 May 2021 10:00:00 +0000\nMIME-Version: 1.0\n"
            + "Content-Type: multipart/alternative; boundary=B\n\n--B\nContent-Type: text/plain; charset=utf-8\n"
            + "Content-Transfer-Encoding: quoted-printable\n\nThey met=\n, =E2=80=9Cat last=E2=80=9D.\n--B\nContent-Type: text/html\n"
            + "Content-Transfer-Encoding: base64\n\nPHA+VGhleSBtZXQuPC9wPg==\n--B--\n";
    List<String> texts =
        List.of(
            mail,
            "From a@z.example Mon May  3 10:00:00 2021\n"
                + mail
                + "\nFrom a@z.example Mon May  3 11:00:00 2021\n"
                + mail,
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:7b2e6b1a-0000-4000-8000-000000000001>\r\n"
                + "WARC-Date: 2021-05-03T10:00:00Z\r\nWARC-Target-URI: http://z.example/1\r\nContent-Type: application/http;msgtype=response\r\n"
                + "Content-Length: 77\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 16\r\n\r\n<p>They met.</p>\r\n\r\n",
            "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Zenda</title><item><title>A</title><description>They &lt;b&gt;met&lt;/b&gt;."
                + "</description><pubDate>Mon, 03 May 2021 10:00:00 GMT</pubDate></item></channel></rss>",
            "id,date,title,text\n1,2021-05-03,A,\"They met, \"\"at last\"\".\"\n2,3 May 2021,B,They parted.\n",
            "{\"articles\": [{\"title\": \"A\", \"content\": [\"They met.\", \"Again.\"]}, {\"source\": {\"name\": \"Z\"}, \"body\": \"They parted.\"}]}",
            "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0 They \\u8220?met\\u8221? \\'e9\\par Again.\\par}",
            "---\ntitle: A\ndate: 2021-05-03\n---\n\n# A\n\nThey [met](http://z.example).\n",
            "   1 of 2 DOCUMENTS\n\n   Zenda News\n\n   May 3, 2021\n\nEnvoys meet\n\nLENGTH: 9 words\n\nThey met.\n\nLOAD-DATE: May 4, 2021\n\n"
                + "   2 of 2 DOCUMENTS\n\n   Zenda News\n\n   May 4, 2021\n\nAgain\n\nLENGTH: 9 words\n\nThey met.\n",
            "HD Envoys meet\nWC 9 words\nPD 3 May 2021\nSN Zenda News\nLP\nThey met.\nTD\nAgain.\nAN Document ZENDNE0020210503eh530000a\n");
    List<byte[]> files = new ArrayList<>();
    texts.forEach(t -> files.add(t.getBytes(StandardCharsets.UTF_8)));
    files.add(zip("a.html", "<p>They met.</p>", "m.eml", mail));
    files.add(
        zip(
            "[Content_Types].xml",
            "<Types/>",
            "word/document.xml",
            "<w:d xmlns:w=\"w\"><w:p><w:r><w:t>They met.</w:t></w:r></w:p><w:p><w:t>Again.</w:t></w:p></w:d>"));
    files.add(pdf());
    return files;
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] pdf() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.newLineAtOffset(72, 700);
        content.showText("They met in the castle on Monday.");
        content.endText();
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
