package org.parley.reading.claim;

import java.util.Set;
import java.util.regex.Pattern;
import org.parley.codebook.WordLists;

/**
 * Compiles the patterns of claims, which may name a list of {@code claim-words.json}: {@code
 * {not}}.
 */
final class ClaimPattern {
  private static final WordLists LISTS = WordLists.of("claim-words");

  private ClaimPattern() {}

  static Pattern compile(String pattern) {
    return Pattern.compile(LISTS.regex(pattern), Pattern.CASE_INSENSITIVE);
  }

  /** A list by itself; throws where there is none of that name. */
  static Set<String> words(String list) {
    return LISTS.words(list);
  }
}
