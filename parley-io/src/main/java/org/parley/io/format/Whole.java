package org.parley.io.format;

import java.io.IOException;
import java.io.InputStream;

/** Inputs that are held whole. */
final class Whole {
  private Whole() {}

  static byte[] bytes(InputStream in, int most) throws IOException, Unreadable {
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      throw new Unreadable(
          "larger than " + Limits.megabytes(most) + ", the most for one report: split it");
    }
    return bytes;
  }
}
