package org.parley.model;

import java.util.stream.IntStream;

/**
 * Text that files and databases can hold: no half of a surrogate pair, which no Unicode encoding
 * has, and no NUL, at which many programs end a text. Escapes in JSON can give both.
 */
public final class WellFormed {
  private static final int REPLACEMENT = 0xFFFD;

  private WellFormed() {}

  /** Whether {@code text} holds neither. */
  public static boolean is(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isSurrogate(c) && bad(text.codePointAt(i))) {
        return false;
      }
      i += Character.isSurrogate(c) ? 1 : 0;
    }
    return true;
  }

  /**
   * {@code text} with U+FFFD in the place of each; it is as long as before, in characters and in
   * code points.
   */
  public static String of(String text) {
    if (is(text)) {
      return text;
    }
    IntStream mended = text.codePoints().map(c -> bad(c) ? REPLACEMENT : c);
    return mended
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean bad(int codePoint) {
    return codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE;
  }
}
