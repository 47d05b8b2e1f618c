package org.parley.reading.statement;

import java.util.Set;
import org.parley.codebook.WordLists;

/** The word lists of attribution, {@code cue-words.json}. */
final class CueWords {
  private static final WordLists LISTS = WordLists.of("cue-words");

  private CueWords() {}

  static Set<String> of(String name) {
    return LISTS.words(name);
  }

  static String regex(String pattern) {
    return LISTS.regex(pattern);
  }
}
