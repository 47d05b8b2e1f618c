package org.parley.reading.place;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.codebook.WordRule;
import org.parley.language.Sentence;

/** The word lists of {@code place-words.json}. */
final class PlaceWords {
  private final Map<String, Set<String>> lists = new HashMap<>();

  PlaceWords() {
    for (WordRule rule : Codebook.rules("place-words", WordRule.class)) {
      lists.put(rule.name(), Set.copyOf(rule.terms()));
    }
  }

  /** Whether the word at {@code at}, if there is one, is in a list. */
  boolean is(String list, Sentence sentence, int at) {
    return at >= 0
        && at < sentence.size()
        && lists.get(list).contains(sentence.token(at).text().toLowerCase(Locale.ROOT));
  }
}
