package org.parley.reading.phrase;

import java.util.Locale;
import org.parley.codebook.WordLists;
import org.parley.language.Token;

/** The word lists of {@code title-words}: capitals and the stop of an abbreviation do not count. */
final class TitleWords {
  private static final WordLists WORDS = WordLists.of("title-words");

  private TitleWords() {}

  static boolean has(String list, Token token) {
    return has(list, token.text().toLowerCase(Locale.ROOT));
  }

  /** Whether the list has the word and it is written as a name: {@code Republican}. */
  static boolean hasName(String list, Token token) {
    return has(list, token) && Character.isUpperCase(token.text().charAt(0));
  }

  /**
   * @param word in small letters
   */
  static boolean has(String list, String word) {
    return WORDS.words(list).contains(word.length() > 1 ? word.replaceAll("\\.$", "") : word);
  }
}
