package org.parley.io.format;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Letters that print draws as one. */
final class Ligatures {
  private static final Pattern DRAWN = Pattern.compile("[\\x{fb00}-\\x{fb06}]");

  private Ligatures() {}

  static String apart(String text) {
    return DRAWN
        .matcher(text)
        .replaceAll(m -> Normalizer.normalize(m.group(), Normalizer.Form.NFKC));
  }
}
