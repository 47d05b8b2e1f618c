package org.parley.reading.phrase;

import java.util.Optional;
import org.parley.codebook.FormTable;
import org.parley.codebook.WordLists;

/**
 * Finds the definite noun for a party told of before: {@code the group}, {@code the Lebanese
 * militant group}, {@code his country}.
 */
final class GroupNounFinder {
  private final FormTable<String> nouns = new FormTable<>();

  GroupNounFinder() {
    WordLists lists = WordLists.of("group-words");
    lists.names().forEach(name -> lists.list(name).forEach(t -> nouns.add(t, name)));
  }

  Optional<Piece> at(SentenceWords words, int at) {
    int before = determiner(words, at);
    boolean definite = before >= 0 && words.lower().get(before).equals("the");
    boolean whose = before >= 0 && words.token(before).tag().equals("PRP$");
    return definite || whose
        ? nouns
            .longest(words.lower(), at)
            .filter(m -> definite || m.value().equals("the-country"))
            .filter(m -> words.isNominal(m.last()) && words.headsPhrase(m.last()))
            .map(m -> new Piece.GroupWords(at, m.last(), m.value()))
        : Optional.empty();
  }

  /** Where the determiner of a noun would stand, before its modifiers; -1 for nowhere. */
  private static int determiner(SentenceWords words, int noun) {
    boolean described = noun > 1 && words.token(noun - 1).tag().matches("JJ|NN");
    int at = described ? noun - 2 : noun - 1;
    while (described && at > 0 && words.token(at).tag().matches("JJ|NN|CD|HYPH")) {
      at--;
    }
    return at;
  }
}
