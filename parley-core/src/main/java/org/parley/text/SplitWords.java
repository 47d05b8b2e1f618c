package org.parley.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that a hyphen parts at the end of a line, as print does. They are made whole; the line then
 * ends after the word.
 */
public final class SplitWords {
  private static final Pattern SPLIT =
      Pattern.compile(
          "(?<=\\p{L})[-\\u00ad\\u2010](?<break>[ \\t]{0,20}\\r?\\n[ \\t]{0,20})(?=\\p{Ll})(?:\\S{1,60}(?<blank>[ ]))?");

  private SplitWords() {}

  static boolean in(String text) {
    return SPLIT.matcher(text).find();
  }

  /** The text with its words whole. */
  public static String whole(String text) {
    return of(text).text();
  }

  /** The text with its words whole, and where each of its characters stands in {@code text}. */
  static Placed of(String text) {
    StringBuilder whole = new StringBuilder(text.length());
    int[] places = new int[text.length()];
    Matcher split = SPLIT.matcher(text);
    int at = 0;
    while (split.find()) {
      copy(text, at, split.start(), whole, places);
      at = split.end("break");
      int blank = split.start("blank");
      if (blank >= 0) {
        copy(text, at, blank, whole, places);
        places[whole.length()] = blank;
        whole.append('\n');
        at = blank + 1;
      }
    }
    copy(text, at, text.length(), whole, places);
    return new Placed(whole.toString(), places);
  }

  private static void copy(String text, int from, int to, StringBuilder whole, int[] places) {
    for (int i = from; i < to; i++) {
      places[whole.length()] = i;
      whole.append(text.charAt(i));
    }
  }

  /**
   * @param places for each character of {@code text}; more may follow
   */
  record Placed(String text, int[] places) {}
}
