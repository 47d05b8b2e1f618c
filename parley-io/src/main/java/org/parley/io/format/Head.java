package org.parley.io.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The beginning of an input, by which its format is told.
 *
 * @param latin its bytes, a character for each
 * @param text its bytes decoded, from the first that is no blank
 * @param columns by which names the fields of rows go
 */
record Head(byte[] bytes, String latin, String text, Columns columns) {
  static final int LOOK = 1 << 16;

  /** Leaves the stream, which must support marks, where it was. */
  static Head of(InputStream in, Columns columns) throws IOException {
    in.mark(LOOK);
    byte[] bytes = in.readNBytes(LOOK);
    in.reset();
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    return new Head(bytes, latin, Decoder.decode(bytes).text().stripLeading(), columns);
  }

  boolean starts(String magic) {
    return latin.startsWith(magic);
  }

  boolean has(String magic, int at) {
    return latin.startsWith(magic, at);
  }

  boolean finds(Pattern pattern) {
    return pattern.matcher(text).find();
  }
}
