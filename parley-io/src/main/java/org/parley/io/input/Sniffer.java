package org.parley.io.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells by its content what an input is. */
final class Sniffer {
  private static final int LOOK = 1 << 12;
  private static final Pattern JSON_START =
      Pattern.compile(
          "^\\x{feff}?\\s*(?:\\[\\s*)?\\{\\s*(\"(?:[^\"\\\\\\n]|\\\\.)*\"?\\s*:?|\\}|$)");
  private static final Pattern HTML =
      Pattern.compile(
          "(?is)^\\x{feff}?\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*"
              + "<(?:!doctype\\s+html|html|head|body|article|main|div|section|meta|title|p|h1)\\b");

  private Sniffer() {}

  /** Whether the stream, which must support marks, begins as a JSON object does. */
  static boolean jsonLines(InputStream in) throws IOException {
    in.mark(LOOK);
    byte[] head = in.readNBytes(LOOK);
    in.reset();
    return JSON_START.matcher(Decoder.decode(head).text()).find();
  }

  /** The encoding that a byte order mark tells, where it is another than UTF-8. */
  static Optional<Charset> otherThanUtf8(InputStream in) throws IOException {
    in.mark(LOOK);
    Optional<ByteOrderMark> mark = ByteOrderMark.of(in.readNBytes(Integer.BYTES));
    in.reset();
    return mark.filter(m -> m != ByteOrderMark.UTF_8).map(ByteOrderMark::charset);
  }

  static boolean html(String text) {
    return HTML.matcher(text.substring(0, Math.min(text.length(), LOOK))).find();
  }
}
