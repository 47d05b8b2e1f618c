package org.parley.io.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.parley.model.Format;

/** A document whose words are taken out of it: one report, or an export of several. */
abstract class Document implements FileFormat {
  private final Format format;

  Document(Format format) {
    this.format = format;
  }

  Format format() {
    return format;
  }

  /** The words, a paragraph a line. The same bytes give the same words. */
  abstract String text(byte[] bytes) throws IOException, Unreadable;

  @Override
  public final void read(InputStream in, Parts parts) throws IOException, Unreadable {
    byte[] bytes = Whole.bytes(in, Limits.DOCUMENT_BYTES);
    String text = text(bytes);
    if (text.isBlank()) {
      throw new Unreadable("no text in it: there is nothing to read");
    }
    if (text.length() > Limits.REPORT_BYTES && Exports.split(text).isEmpty()) {
      String most = Limits.megabytes(Limits.REPORT_BYTES);
      throw new Unreadable("more than " + most + " of text, the most for one report: split it");
    }
    give(text, new Decoded(text, Optional.empty()), format, bytes, parts);
  }

  /** Gives each document of an export for itself, and any other text as the one report it is. */
  static void give(String text, Decoded decoded, Format format, byte[] bytes, Parts parts) {
    List<Row> documents = Exports.split(text);
    if (documents.isEmpty()) {
      parts.report(format, bytes, decoded);
    }
    for (int i = 0; i < documents.size(); i++) {
      String where = "document " + (i + 1);
      Row row = documents.get(i);
      if (row.text().isBlank()) {
        parts.fault(where, "no text in it: there is nothing to read");
      } else {
        parts.row(String.valueOf(i + 1), where, row.json());
      }
    }
  }
}
