package org.parley.io.words;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Text for a terminal, one line of it: what would move the cursor, colour, end the line or turn the
 * direction of writing is shown as an escape. Names of files can hold all of these.
 */
public final class Visible {
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

  private Visible() {}

  public static String of(String text) {
    return UNSEEN.matcher(text).replaceAll(Visible::escape);
  }

  /** As Java and JSON write it; the backslash is doubled, for a replacement. */
  private static String escape(MatchResult match) {
    StringBuilder escape = new StringBuilder();
    for (char c : match.group().toCharArray()) {
      escape.append(
          switch (c) {
            case '\n' -> "\\\\n";
            case '\r' -> "\\\\r";
            case '\t' -> "\\\\t";
            default -> String.format(Locale.ROOT, "\\\\u%04x", (int) c);
          });
    }
    return escape.toString();
  }
}
