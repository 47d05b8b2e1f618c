package org.parley.reading.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.RegisterForm;
import org.parley.codebook.WordLists;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** Whose a person is by the words beside the name that are no title of it. */
final class Homes {
  private static final WordLists WORDS = WordLists.of("actor-words");
  private static final Set<String> WITHIN = WORDS.words("within-apposition");
  private static final Set<String> ROLES = WORDS.words("role-in-body");
  private static final Set<String> OTHERS = WORDS.words("not-for-state");
  private static final Set<String> AMERICAN = WORDS.words("american-party");
  private static final int REACH = 14;

  private Homes() {}

  /** {@code UNICEF's Anna Berg}, {@code Russian hitman Anna Berg}. */
  static Optional<Piece> before(Sentence sentence, Piece.NameWords name, List<Piece> pieces) {
    int beside = name.first() - 1;
    if (beside < 1) {
      return Optional.empty();
    }
    Token last = sentence.token(beside);
    boolean possessive = last.tag().equals("POS");
    boolean noun = last.tag().equals("NN") && Character.isLowerCase(last.text().charAt(0));
    return Owners.pieceBefore(sentence, name.first(), pieces)
        .filter(Piece.Party.class::isInstance)
        .filter(p -> possessive ? p.last() == beside - 1 : noun && isAdjective(p))
        .filter(p -> !sentence.token(p.last() + 1).text().equals("-"));
  }

  private static boolean isAdjective(Piece piece) {
    return ((Piece.Party) piece).form().use() == RegisterForm.Use.ADJECTIVE;
  }

  /** {@code Anna Berg, one of the five members of the Kenyan parliament}. */
  static Optional<Piece> behind(Sentence sentence, Piece.NameWords name, List<Piece> pieces) {
    boolean role = false;
    int from = name.last() + 2;
    if (from >= sentence.size() || !sentence.token(from - 1).text().equals(",")) {
      return Optional.empty();
    }
    for (int at = from; at < Math.min(sentence.size(), from + REACH); at++) {
      int here = at;
      Optional<Piece> piece = pieces.stream().filter(p -> p.first() == here).findFirst();
      if (piece.filter(Piece.NameWords.class::isInstance).isPresent()) {
        return Optional.empty();
      }
      if (piece.filter(Piece.Party.class::isInstance).isPresent()) {
        boolean of = role || isAdjective(piece.get()) && leadsToRole(sentence, piece.get(), pieces);
        return piece.filter(p -> of).map(p -> Owners.possessed(sentence, p, pieces));
      }
      if (piece.isPresent()
          && piece.get() instanceof Piece.TitleWords title
          && OTHERS.contains(title.rule().name())) {
        return Optional.empty();
      }
      role = role || piece.filter(Piece.TitleWords.class::isInstance).isPresent();
      role = role || ROLES.contains(sentence.token(at).lemma());
      if (piece.isEmpty() && !goesOn(sentence.token(at), role)) {
        return Optional.empty();
      }
      at = piece.map(Piece::last).orElse(at);
    }
    return Optional.empty();
  }

  /** {@code a Russian sleeper agent}: the office comes behind. */
  private static boolean leadsToRole(Sentence sentence, Piece party, List<Piece> pieces) {
    for (int at = party.last() + 1; at < sentence.size() && at <= party.last() + 4; at++) {
      int here = at;
      boolean title =
          pieces.stream()
              .anyMatch(
                  p ->
                      p.first() == here
                          && p instanceof Piece.TitleWords t
                          && !OTHERS.contains(t.rule().name()));
      if (title || ROLES.contains(sentence.token(at).lemma())) {
        return true;
      }
      if (!sentence.token(at).isNoun() && !sentence.token(at).tag().startsWith("JJ")) {
        return false;
      }
    }
    return false;
  }

  private static boolean goesOn(Token token, boolean role) {
    return token.tag().equals("IN")
        ? WITHIN.contains(token.text())
        : token.tag().matches("DT|PRP\\$|JJ.?|NN.*|RB.?|VBN|CD|HYPH|POS")
            || token.text().equals("-")
            || role && token.text().equals(",");
  }

  /** {@code Anna Berg, D-Va.,}: a party and a state. */
  static boolean isAmerican(Sentence sentence, Piece.NameWords name) {
    int from = name.last() + 2;
    if (from >= sentence.size() || !sentence.token(from - 1).text().equals(",")) {
      return false;
    }
    StringBuilder seat = new StringBuilder();
    for (int at = from; at < Math.min(sentence.size(), from + 3); at++) {
      seat.append(sentence.token(at).text());
    }
    return seat.toString().matches("[DRI]-\\p{Lu}.*")
        || sentence.tokens().subList(from, Math.min(sentence.size(), from + 3)).stream()
            .filter(t -> Character.isUpperCase(t.text().charAt(0)))
            .anyMatch(t -> AMERICAN.contains(t.text().toLowerCase(Locale.ROOT)));
  }
}
