package org.parley.io.format;

import java.io.IOException;
import java.io.InputStream;
import org.parley.model.Format;

/** A page, or any other text; what is left when no other format begins so. */
final class PlainFile implements FileFormat {
  @Override
  public boolean begins(Head head) {
    return true;
  }

  @Override
  public void read(InputStream in, Parts parts) throws IOException, Unreadable {
    byte[] bytes = in.readNBytes(Limits.DOCUMENT_BYTES + 1);
    Decoded decoded = decoded(bytes, parts.stated());
    boolean page = Markup.page(decoded.text());
    if (!page
        && !Exports.split(decoded.text()).isEmpty()
        && bytes.length <= Limits.DOCUMENT_BYTES) {
      Document.give(decoded.text(), decoded, Format.TEXT, bytes, parts);
      return;
    }
    if (bytes.length > Limits.REPORT_BYTES) {
      String most = Limits.megabytes(Limits.REPORT_BYTES);
      throw new Unreadable("larger than " + most + ", the most for one report: split it");
    }
    if (decoded.text().isBlank()) {
      throw new Unreadable("empty: there is nothing to read");
    }
    Notices.refuse(decoded.text(), page);
    parts.report(page ? Format.HTML : Format.TEXT, bytes, decoded);
  }

  private static Decoded decoded(byte[] bytes, Metadata stated) throws Unreadable {
    if (Decoder.binary(bytes)) {
      throw new Unreadable(
          Decoder.unmarkedUtf16(bytes)
              ? "UTF-16 without a byte order mark: save it as UTF-8"
              : "of a format that is not read: give text, HTML, PDF, DOCX or another that docs/reading.md"
                  + " names");
    }
    return Decoder.decode(bytes, stated.charset());
  }
}
