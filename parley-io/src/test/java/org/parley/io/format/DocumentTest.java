package org.parley.io.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.parley.model.Format;
import org.parley.text.Source;

class DocumentTest {
  private static final List<String> FIRST =
      List.of(
          "ZENDA NEWS Page 1",
          "!Envoys meet in the old castle",
          "The envoys of the two towns met on Monday in the castle, and the nego-",
          "tiations went on until the evening, the regent said to reporters.",
          "",
          "They will meet again on Friday, and the bridge stays shut until then, as",
          "both sides had agreed. The friend of both towns, who had come from far");
  private static final List<String> SECOND =
      List.of("ZENDA NEWS Page 2", "away, was there too.", "", "The bridge was built long ago.");

  @Test
  void theLinesOfAPdfAreJoinedToParagraphs() throws IOException {
    Taken taken = Taken.of(pdf(FIRST, SECOND));

    assertThat(taken.faults).isEmpty();
    assertThat(taken.sources).extracting(Source::format).containsExactly(Format.PDF);
    assertThat(taken.texts().get(0).lines())
        .containsExactly(
            "Envoys meet in the old castle",
            "The envoys of the two towns met on Monday in the castle, and the negotiations went on until"
                + " the evening, the regent said to reporters.",
            "They will meet again on Friday, and the bridge stays shut until then, as both sides had"
                + " agreed. The friend of both towns, who had come from far away, was there too.",
            "The bridge was built long ago.");
  }

  @Test
  void theBytesOfAPdfGiveTheSameTextAgain() throws IOException, Unreadable {
    byte[] pdf = pdf(FIRST);
    Taken taken = Taken.of(pdf);

    assertThat(taken.bytes.get(0)).isEqualTo(pdf);
    assertThat(Formats.again(Format.PDF, pdf).text()).isEqualTo(taken.texts().get(0));
  }

  @Test
  void aScanWithoutTextIsAFaultThatSaysWhatToDo() throws IOException {
    assertThat(Taken.of(pdf(List.of())).told())
        .containsExactly("a PDF without text, as of a scan: run text recognition (OCR) over it");
  }

  @Test
  void aPdfThatIsCutOffOrLockedIsAFault() throws IOException {
    byte[] whole = pdf(FIRST);
    for (int length : new int[] {8, 60, whole.length / 3}) {
      assertThat(Taken.of(Arrays.copyOf(whole, length)).told())
          .singleElement()
          .asString()
          .endsWith("fetch it again");
    }
    assertThat(Taken.of(locked()).told())
        .containsExactly("a PDF locked with a password: save it without one");
  }

  @Test
  void theParagraphsOfWordAreTheLinesWithoutWhatWasDeleted() throws IOException {
    Taken taken =
        Taken.of(
            docx(
                "<w:p><w:r><w:t>Envoys </w:t></w:r><w:del><w:r><w:delText>do not </w:delText><w:t>x</w:t></w:r></w:del>"
                    + "<w:r><w:t>meet</w:t></w:r></w:p><w:p><w:r><w:t>They met.</w:t><w:br/><w:t>Again.</w:t></w:r></w:p>"
                    + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"));

    assertThat(taken.sources).extracting(Source::format).containsExactly(Format.DOCX);
    assertThat(taken.texts().get(0)).isEqualTo("Envoys meet\nThey met.\nAgain.\nCell\n");
  }

  @Test
  void otherFilesOfOfficeAreRefusedByName() throws IOException {
    assertThat(Taken.of(zip("[Content_Types].xml", "x", "xl/workbook.xml", "x")).told())
        .containsExactly("an Excel workbook, which is not read: save it as CSV");
    assertThat(Taken.of(zip("[Content_Types].xml", "x", "ppt/presentation.xml", "x")).told().get(0))
        .startsWith("PowerPoint slides, which is not read");
  }

  @Test
  void whatSwellsBeforeTheTextOfAWordDocumentIsAFault() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.putNextEntry(new ZipEntry("word/media/a.png"));
      byte[] empty = new byte[1 << 20];
      for (int i = 0; i <= Limits.SKIPPED_BYTES >> 20; i++) {
        zip.write(empty);
      }
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write("<w:p xmlns:w='w'><w:t>They met.</w:t></w:p>".getBytes(StandardCharsets.UTF_8));
    }
    Taken taken = Taken.of(bytes.toByteArray());

    assertThat(taken.sources).isEmpty();
    assertThat(taken.told()).singleElement().asString().startsWith("more than 256 MiB");
  }

  @Test
  void entitiesOfAWordDocumentAreNotExpanded() throws IOException {
    byte[] docx =
        zip(
            "[Content_Types].xml",
            "x",
            "word/document.xml",
            "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><a xmlns:w=\"w\"><w:p><w:t>&e;</w:t></w:p></a>");

    assertThat(Taken.of(docx).sources).isEmpty();
    assertThat(Taken.of(docx).faults).hasSize(1);
  }

  @Test
  void richTextIsReadWithItsLetters() {
    Taken taken =
        Taken.of(
            "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\info{\\title x}}\\f0\\b Envoys meet\\b0\\par"
                + "\\u8220?They met,\\u8221? the caf\\'e9 said.\\par}");

    assertThat(taken.sources).extracting(Source::format).containsExactly(Format.RTF);
    assertThat(taken.texts().get(0).strip()).isEqualTo("Envoys meet\n“They met,” the café said.");
  }

  @Test
  void damagedRichTextIsAFaultOrWhatCouldBeRead() {
    for (String rtf :
        List.of(
            "{\\rtf1 {{{{",
            "{\\rtf1\\bin9999999 x",
            "{\\rtf1 \\'zz}",
            "{\\rtf1\\u99999999999 x}")) {
      Taken taken = Taken.of(rtf);
      assertThat(taken.sources.size() + taken.faults.size()).as(rtf).isPositive();
    }
  }

  private static byte[] docx(String paragraphs) throws IOException {
    return zip(
        "[Content_Types].xml",
        "<Types/>",
        "word/document.xml",
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + paragraphs
            + "</w:body></w:document>");
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

  @SafeVarargs
  private static byte[] pdf(List<String>... pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (List<String> lines : pages) {
        page(document, lines);
      }
      return saved(document);
    }
  }

  private static byte[] locked() throws IOException {
    try (PDDocument document = new PDDocument()) {
      page(document, FIRST);
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      return saved(document);
    }
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  /** A line that begins with ! is set larger, and an empty one is a gap. */
  private static void page(PDDocument document, List<String> lines) throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      float y = 750;
      for (String line : lines) {
        boolean large = line.startsWith("!");
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), large ? 18 : 11);
        content.newLineAtOffset(72, y);
        content.showText(large ? line.substring(1) : line);
        content.endText();
        y -= large ? 30 : 14;
      }
    }
  }
}
