package org.parley.reading.place;

import java.util.Locale;
import org.parley.codebook.WordLists;
import org.parley.language.Sentence;

/** The word lists of {@code place-words.json}. */
final class PlaceWords {
  private final WordLists lists = WordLists.of("place-words");

  boolean holds(String list, String word) {
    return lists.words(list).contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the word at {@code at}, if there is one, is in a list. */
  boolean is(String list, Sentence sentence, int at) {
    return at >= 0
        && at < sentence.size()
        && lists.words(list).contains(sentence.token(at).text().toLowerCase(Locale.ROOT));
  }
}
