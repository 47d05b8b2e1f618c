package org.parley.io.input;

/** The bounds on what one input may hold; what goes beyond is a fault that names the bound. */
final class Limits {
  /** Most bytes of one report, after unpacking: a page or text beyond this is no news report. */
  static final int REPORT_BYTES = 8 << 20;

  /** Most bytes of one line of a JSON Lines input. */
  static final int LINE_BYTES = REPORT_BYTES;

  /** Most bytes of one JSON Lines input, after unpacking: its reports are held in memory. */
  static final int INPUT_BYTES = 512 << 20;

  private Limits() {}

  static String megabytes(int bytes) {
    return (bytes >> 20) + " MiB";
  }
}
