package org.parley.retrieval;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.parley.language.WordBeginnings;

/** Words as they are compared: by their first letters, so that the forms of a word are one. */
public final class QueryWords {
  /** The most words of a question that are looked for. */
  public static final int MOST = 40;

  static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private QueryWords() {}

  /** The beginnings of the words of a text, each once, in order. */
  public static List<String> of(String text) {
    return WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .map(WordBeginnings::of)
        .distinct()
        .limit(MOST)
        .toList();
  }

  /** That of a word as an embedder cuts it; empty for a mark. */
  static Optional<String> ofWord(String word) {
    return WORD.matcher(word).results().map(MatchResult::group).map(WordBeginnings::of).findFirst();
  }
}
