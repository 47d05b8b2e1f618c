package org.parley.reading.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.WordLists;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.reading.phrase.Piece;

/**
 * Names that a report gives a company, a charity or another body, whatever the tagger took them
 * for: {@code Anera, a charity}, {@code the shipping firm Kpler}.
 */
final class NamedBodies {
  private static final Set<String> NOUNS = WordLists.of("body-words").words("body-noun");

  private final Set<List<String>> names = new HashSet<>();

  void learn(Sentence sentence, List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (piece instanceof Piece.NameWords name && isBody(sentence, name)) {
        names.add(name.words());
      }
    }
  }

  /** The pieces, with the names of bodies as such. */
  List<Piece> known(List<Piece> pieces) {
    return names.isEmpty() ? pieces : pieces.stream().map(this::known).toList();
  }

  private Piece known(Piece piece) {
    return piece instanceof Piece.NameWords name && names.contains(name.words())
        ? new Piece.OtherName(name.first(), name.last(), Optional.empty())
        : piece;
  }

  private static boolean isBody(Sentence sentence, Piece.NameWords name) {
    boolean behind =
        sentence.tokens().subList(name.first(), name.last() + 1).stream()
            .flatMap(t -> sentence.children(t, "appos"))
            .anyMatch(t -> t.index() > name.last() && isNoun(t));
    boolean before =
        name.words().size() == 1 && name.first() > 0 && isNoun(sentence.token(name.first() - 1));
    return name.gender().equals("any") && (behind || before);
  }

  private static boolean isNoun(Token token) {
    return token.tag().equals("NN") && NOUNS.contains(token.lemma().toLowerCase(Locale.ROOT));
  }
}
