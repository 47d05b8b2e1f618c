package org.parley.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person types into a search, as a query of FTS5 in which nothing but phrases and prefixes
 * has a meaning: every word and phrase is quoted.
 */
final class WordQuery {
  /** Most words and phrases of one search; the others are left out. */
  static final int MOST = 24;

  private static final int LEAST_PREFIX = 2;
  private static final Pattern PART = Pattern.compile("\"([^\"]*)\"?|([^\\s\"]+)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

  private WordQuery() {}

  /** Empty where there is no word in what was typed. */
  static Optional<String> of(String typed) {
    List<String> parts = new ArrayList<>();
    for (Matcher m = PART.matcher(typed); m.find() && parts.size() < MOST; ) {
      String words = m.group(1) == null ? m.group(2) : m.group(1);
      if (WORD.matcher(words).find()) {
        parts.add(m.group(1) == null ? word(words) : quoted(words));
      }
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" AND ", parts));
  }

  private static String word(String word) {
    String stem = word.replaceAll("\\*+$", "");
    return quoted(stem)
        + (stem.length() < word.length() && stem.length() >= LEAST_PREFIX ? "*" : "");
  }

  private static String quoted(String words) {
    return '"' + words.replace("\u0000", "").replace('"', ' ') + '"';
  }
}
