package org.parley.reading.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.RegisterForm;
import org.parley.codebook.WordLists;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** Whose a title or an institution is, by the words around it in its noun phrase. */
final class Owners {
  private static final Set<String> PREPOSITIONS =
      WordLists.of("actor-words").words("owner-preposition");
  private static final Set<String> FROM = Set.of("from");
  private static final int REACH = 4;

  private Owners() {}

  /**
   * The piece that stands before {@code at} in the same noun phrase, with only adjectives,
   * lower-case nouns and a possessive mark between.
   */
  static Optional<Piece> pieceBefore(Sentence sentence, int at, List<Piece> pieces) {
    int left = at - 1;
    for (int steps = 0; left >= 0 && steps < REACH; steps++, left--) {
      Optional<Piece> ends = endingAt(pieces, left);
      if (ends.isPresent()) {
        return ends;
      }
      if (!passes(sentence.token(left))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a party stands before {@code at} in the same noun phrase. */
  static boolean isOwned(Sentence sentence, int at, List<Piece> before) {
    return pieceBefore(sentence, at, before).filter(Piece.Party.class::isInstance).isPresent();
  }

  /** The first token of the noun phrase before {@code at} that only adjectives fill. */
  static int phraseStart(Sentence sentence, int at) {
    int left = at;
    while (left > 0 && modifies(sentence.token(left - 1)) && inside(sentence, left - 1, left, at)) {
      left--;
    }
    return left;
  }

  private static boolean inside(Sentence sentence, int word, int from, int to) {
    int head = sentence.token(word).head();
    return from <= head && head <= to;
  }

  /** A possessive pronoun before {@code at}: {@code his Swiss counterpart}. */
  static Optional<Token> pronounBefore(Sentence sentence, int at) {
    int left = at - 1;
    for (int steps = 0; left >= 0 && steps < REACH; steps++, left--) {
      Token token = sentence.token(left);
      if (token.tag().equals("PRP$")) {
        return Optional.of(token);
      }
      if (!modifies(token) && !token.isProperNoun()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The piece after {@code of} or {@code for}, an article and adjectives. */
  static Optional<Piece> pieceAfter(Sentence sentence, int last, List<Piece> pieces) {
    return pieceAfter(sentence, last, PREPOSITIONS, pieces);
  }

  /**
   * {@code lawmakers from the ruling party}: of a subject only, as one may also withdraw an
   * ambassador from a country.
   */
  static Optional<Piece> pieceFrom(Sentence sentence, int last, List<Piece> pieces) {
    return sentence.token(last).is("nsubj", "nsubj:pass")
        ? pieceAfter(sentence, last, FROM, pieces)
        : Optional.empty();
  }

  private static Optional<Piece> pieceAfter(
      Sentence sentence, int last, Set<String> prepositions, List<Piece> pieces) {
    int at = last + 1;
    if (at >= sentence.size() || !prepositions.contains(sentence.token(at).text())) {
      return Optional.empty();
    }
    at++;
    if (at < sentence.size() && sentence.token(at).tag().equals("DT")) {
      at++;
    }
    for (int steps = 0; steps < REACH; steps++, at++) {
      int from = at;
      Optional<Piece> here = pieces.stream().filter(p -> p.first() == from).findFirst();
      if (here.isPresent() && isHyphen(sentence, here.get().last() + 1)) {
        at = here.get().last();
        continue;
      }
      if (here.isPresent() || at >= sentence.size() || !adjective(sentence.token(at))) {
        return here;
      }
    }
    return Optional.empty();
  }

  private static boolean adjective(Token token) {
    boolean small = Character.isLowerCase(token.text().charAt(0));
    return token.tag().startsWith("JJ")
        || token.text().equals("-")
        || small && token.is("amod", "compound");
  }

  /** {@code Beijing-friendly}: of no party. */
  private static boolean isHyphen(Sentence sentence, int at) {
    return at < sentence.size() && sentence.token(at).text().equals("-");
  }

  /** {@code Israel's parliament}, {@code Yemen's armed Houthi movement}: the last in the row. */
  static Piece possessed(Sentence sentence, Piece owner, List<Piece> pieces) {
    Piece last = owner;
    for (int at = owner.last() + 1; at < sentence.size() && at - last.last() <= REACH; at++) {
      int from = at;
      Optional<Piece> here =
          pieces.stream().filter(p -> p.first() == from && isBody(p)).findFirst();
      if (here.isPresent()) {
        last = here.get();
        at = last.last();
      } else if (!sentence.token(at).tag().matches("POS|JJ.?|VBN|HYPH") || last != owner) {
        return last;
      }
    }
    return last;
  }

  private static boolean isBody(Piece piece) {
    return piece instanceof Piece.InstitutionWords
        || piece instanceof Piece.Party party
            && party.form().use() == RegisterForm.Use.ORGANISATION;
  }

  /** The last token of a name with its short form: {@code the African Union (AU)}. */
  static int abbreviated(Sentence sentence, int last) {
    boolean brackets =
        last + 3 < sentence.size()
            && sentence.token(last + 1).text().matches("\\(|-LRB-")
            && sentence.token(last + 3).text().matches("\\)|-RRB-");
    return brackets ? last + 3 : last;
  }

  private static Optional<Piece> endingAt(List<Piece> pieces, int at) {
    for (int i = pieces.size() - 1; i >= 0; i--) {
      Piece piece = pieces.get(i);
      if (piece.last() == at) {
        return Optional.of(piece);
      }
      if (piece.last() < at) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean passes(Token token) {
    return token.tag().matches("POS|RBS") || token.text().matches("['\u2019]") || modifies(token);
  }

  private static boolean modifies(Token token) {
    return token.tag().startsWith("JJ")
        || token.tag().equals("NN")
        || token.tag().equals("VBN") && token.is("amod")
        || token.text().equals("-") && token.is("punct");
  }
}
