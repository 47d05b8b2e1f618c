package org.parley.io.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.parley.model.Format;

/** All formats, the first of which that begins as an input does is the one. */
public final class Formats {
  private static final Pdf PDF = new Pdf();
  private static final Docx DOCX = new Docx();
  private static final Rtf RTF = new Rtf();

  private static final Markdown MARKDOWN = new Markdown();
  private static final Table TABLE = new Table();

  private static final List<FileFormat> ALL =
      List.of(
          DOCX,
          new Archive(),
          PDF,
          RTF,
          new WebArchive(),
          new Parquet(),
          new Warc(),
          new Mbox(),
          new Mail(),
          new Feed(),
          new Sitemap(),
          new Refused(),
          new JsonLines(),
          new JsonValues(),
          new AddressList(),
          MARKDOWN,
          TABLE,
          new PlainFile());

  private Formats() {}

  /**
   * Gives what is in an input.
   *
   * @param in supports marks over the first {@value Head#LOOK} bytes
   * @throws Unreadable where nothing more can be read of it; what was given before stays
   */
  public static void read(InputStream in, Parts parts) throws IOException, Unreadable {
    Head head = Head.of(in, parts.columns());
    FileFormat format = ALL.stream().filter(f -> f.begins(head)).findFirst().orElseThrow();
    format.read(in, parts);
  }

  /**
   * Whether what is named as a table or as Markdown, and may be about the files beside it, holds
   * reports: a table with their text, or a clipping that states where it is from.
   */
  public static boolean holdsReports(InputStream in) throws IOException {
    Head head = Head.of(in, Columns.WELL_KNOWN);
    return MARKDOWN.states(head) || TABLE.hasText(head);
  }

  /** The text of a report from the bytes that were kept of it, which are no row. */
  public static Decoded again(Format format, byte[] bytes) throws Unreadable {
    try {
      return switch (format) {
        case PDF -> decoded(PDF, bytes);
        case DOCX -> decoded(DOCX, bytes);
        case RTF -> decoded(RTF, bytes);
        default -> Decoder.decode(bytes);
      };
    } catch (IOException e) {
      throw new Unreadable(Unpacked.reason(e));
    }
  }

  private static Decoded decoded(Document document, byte[] bytes) throws IOException, Unreadable {
    return new Decoded(document.text(bytes), java.util.Optional.empty());
  }
}
