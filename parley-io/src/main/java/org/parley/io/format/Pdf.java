package org.parley.io.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.parley.model.Format;

/** A PDF with a text layer. */
final class Pdf extends Document {
  private static final String MAGIC = "%PDF-";
  private static final int MAGIC_WITHIN = 1024;

  Pdf() {
    super(Format.PDF);
  }

  @Override
  public boolean begins(Head head) {
    int at = head.latin().indexOf(MAGIC);
    return at >= 0 && at < MAGIC_WITHIN && (at == 0 || !Character.isLetter(head.latin().charAt(0)));
  }

  @Override
  String text(byte[] bytes) throws Unreadable {
    String text;
    try (PDDocument document = Loader.loadPDF(bytes)) {
      text = new PdfLines().paragraphs(document);
    } catch (InvalidPasswordException e) {
      throw new Unreadable("a PDF locked with a password: save it without one");
    } catch (IOException | RuntimeException e) {
      // The library lets what a damaged file holds end in any exception.
      throw new Unreadable("a damaged PDF (" + e.getMessage() + "): fetch it again");
    }
    if (text.codePoints().noneMatch(Character::isLetter) && !ends(bytes)) {
      throw new Unreadable("a PDF that is cut off: fetch it again");
    }
    if (text.codePoints().noneMatch(Character::isLetter)) {
      throw new Unreadable("a PDF without text, as of a scan: run text recognition (OCR) over it");
    }
    return text;
  }

  /** The library mends what is cut off to a document without a page. */
  private static boolean ends(byte[] bytes) {
    int from = Math.max(0, bytes.length - MAGIC_WITHIN);
    return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1)
        .contains("%%EOF");
  }
}
