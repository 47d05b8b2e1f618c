package org.parley.reading.phrase;

import java.util.List;
import java.util.Set;
import org.parley.codebook.WordLists;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** Whether {@code two} points to two told of before, as {@code the two countries} does. */
final class TwoWords {
  private static final WordLists WORDS = WordLists.of("description-words");
  private static final Set<String> OPEN = WORDS.words("pair-of-any");
  private static final Set<String> POINTERS = WORDS.words("pointer");

  private TwoWords() {}

  /** {@code two countries voted against} tells of two for the first time. */
  static boolean point(SentenceWords words, int first, int last) {
    List<String> lower = words.lower();
    if (!OPEN.contains(lower.get(first))) {
      return true;
    }
    boolean definite = first > 0 && POINTERS.contains(lower.get(first - 1));
    boolean heading = first == 0 && lower.get(last).equals("sides");
    return definite && (first < last || alone(words.sentence(), last)) || heading;
  }

  /** {@code the two}, with no noun of its own. */
  private static boolean alone(Sentence sentence, int at) {
    Token token = sentence.token(at);
    int next = at + 1;
    return !token.is("nummod", "compound", "amod", "advmod")
        && (next >= sentence.size()
            || !sentence.token(next).isNoun()
                && !sentence.token(next).tag().matches("JJ.*|CD|HYPH")
                && !sentence.token(next).text().equals("of"));
  }
}
