package org.parley.io.format;

/** The bounds on what one input may hold; what goes beyond is a fault that names the bound. */
public final class Limits {
  /** Most bytes of one report, after unpacking: a page or text beyond this is no news report. */
  public static final int REPORT_BYTES = 8 << 20;

  /** Most bytes of one line of a JSON Lines input. */
  public static final int LINE_BYTES = REPORT_BYTES;

  /** Most bytes of one JSON Lines input, after unpacking: its reports are held in memory. */
  public static final int INPUT_BYTES = 512 << 20;

  /** Most bytes of a file that is held whole to be decoded: a PDF, an export, a feed, a message. */
  public static final int DOCUMENT_BYTES = 64 << 20;

  /** Most bytes, unpacked, that stand before the text of a Word document. */
  static final long SKIPPED_BYTES = 256L << 20;

  /** Most bytes of a file that is laid down on disk to be decoded: a Parquet table. */
  public static final long TABLE_BYTES = 4L << 30;

  /** How deep files may lie in files: a page in a mail in an archive in an archive. */
  public static final int DEPTH = 4;

  /** Most addresses that one run fetches. */
  public static final int ADDRESSES = 10_000;

  /** Most files of one archive. */
  public static final int MEMBERS = 1_000_000;

  /** Packed bytes may grow to this many times as many, as text does not. */
  public static final int GROWTH = 250;

  /** What may come of packed bytes before their growth counts. */
  public static final int GROWTH_FREE_BYTES = 64 << 20;

  /** A page of more characters than this is no notice in place of one. */
  static final int NOTICE_CHARACTERS = 1 << 18;

  /** Most columns of a table. */
  public static final int COLUMNS = 1_000;

  private Limits() {}

  public static String megabytes(long bytes) {
    return (bytes >> 20) + " MiB";
  }
}
