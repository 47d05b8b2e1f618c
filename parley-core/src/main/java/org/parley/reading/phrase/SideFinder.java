package org.parley.reading.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.FormTable;
import org.parley.codebook.WordLists;
import org.parley.language.Token;

/** Finds the words for two parties together: {@code both sides}, {@code the two neighbours}. */
final class SideFinder {
  private static final Set<String> TWO = Set.of("two", "both");

  /** Nouns that need no conflict to be two: {@code the two main parties}. */
  private static final Set<String> NOT_DESCRIBED =
      WordLists.of("description-words").words("not-sides-if-described");

  private final FormTable<String> sides = new FormTable<>();

  SideFinder() {
    WordLists lists = WordLists.of("sides");
    lists.names().forEach(name -> lists.list(name).forEach(t -> sides.add(t, name)));
  }

  Optional<Piece> at(SentenceWords words, int at) {
    return sides
        .longest(words.lower(), at)
        .filter(m -> TwoWords.point(words, m.first(), m.last()))
        .<Piece>map(m -> new Piece.SideWords(at, m.last(), m.value()))
        .or(() -> described(words, at));
  }

  /** {@code the two nuclear-armed neighbours}. */
  private Optional<Piece> described(SentenceWords words, int at) {
    String two = words.lower().get(at);
    if (!TWO.contains(two)) {
      return Optional.empty();
    }
    int head = at + 1;
    while (head < words.size() && describes(words, head)) {
      head++;
    }
    int noun = head;
    return noun == at + 1 || noun >= words.size() || !words.headsPhrase(noun)
        ? Optional.empty()
        : sides
            .longest(List.of(two, words.lower().get(noun)), 0)
            .filter(m -> m.last() == 1 && !NOT_DESCRIBED.contains(words.lower().get(noun)))
            .filter(m -> TwoWords.point(words, at, noun))
            .map(m -> new Piece.SideWords(at, noun, m.value()));
  }

  private static boolean describes(SentenceWords words, int at) {
    Token token = words.token(at);
    boolean compound = at + 1 < words.size() && words.token(at + 1).text().equals("-");
    return token.tag().matches("JJ.?|VBN|VBG|HYPH") || token.text().equals("-") || compound;
  }
}
