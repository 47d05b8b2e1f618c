package org.parley.language;

import java.util.Locale;

/** The first letters of words, by which the forms of a word are taken for one. */
public final class WordBeginnings {
  private static final int LETTERS = 5;

  private WordBeginnings() {}

  /** In lower case; a shorter word is its own beginning. */
  public static String of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.substring(0, Math.min(LETTERS, lower.length()));
  }

  /** Whether a word may go on after its beginning. */
  public static boolean isCut(String beginning) {
    return beginning.length() == LETTERS;
  }
}
