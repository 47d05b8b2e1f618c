package org.parley.reading.statement;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.codebook.Codebook;

/** The word lists of the codebook's {@code cue-words.json}. */
final class WordLists {
  private record WordList(String name, Set<String> words) {}

  private static final Map<String, Set<String>> LISTS =
      Codebook.rules("cue-words", WordList.class).stream()
          .collect(Collectors.toMap(WordList::name, l -> Set.copyOf(l.words())));

  private WordLists() {}

  static Set<String> of(String name) {
    Set<String> words = LISTS.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no word list " + name);
    }
    return words;
  }
}
