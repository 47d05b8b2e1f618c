package org.parley.reading.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.codebook.WordLists;
import org.parley.language.Token;

/** Whose a person is by the words beside the name that are no title of it. */
final class Homes {
  private static final WordLists WORDS = WordLists.of("title-words");
  private static final Set<String> WITHIN = WORDS.words("within-apposition");
  private static final Set<String> ROLES = WORDS.words("role-in-body");
  private static final Set<String> OTHERS = WORDS.words("not-for-state");
  private static final Set<String> AMERICAN = WORDS.words("american-party");
  private static final int REACH = 14;

  /** So far behind an adjective the noun may stand that it belongs to. */
  private static final int ROLE_REACH = 4;

  private static final String PARTY_AND_STATE = "[DRI]-\\p{Lu}.*";

  /** So many words a tokenizer may make of {@code D-Va}. */
  private static final int SEAT = 3;

  private final ChunkedSentence chunks;
  private final Owners around;
  private final PieceOwners owners;

  Homes(ChunkedSentence chunks, Owners around, PieceOwners owners) {
    this.chunks = chunks;
    this.around = around;
    this.owners = owners;
  }

  Optional<Phrase.Owner> of(Piece.NameWords name) {
    return realm(name)
        .or(() -> before(name))
        .or(() -> behind(name))
        .map(owners::owner)
        .or(() -> isAmerican(name) ? Optional.of(AmericanTitles.USA) : Optional.empty());
  }

  /** {@code King Harald of Norway}. */
  private Optional<Piece> realm(Piece.NameWords name) {
    int of = name.last() + 1;
    return of < chunks.size() && chunks.token(of).text().equals("of")
        ? around.after(name.last()).filter(Piece.Party.class::isInstance)
        : Optional.empty();
  }

  /** {@code UNICEF's Anna Berg}, {@code Russian hitman Anna Berg}. */
  private Optional<Piece> before(Piece.NameWords name) {
    int beside = name.first() - 1;
    if (beside < 1) {
      return Optional.empty();
    }
    Token last = chunks.token(beside);
    boolean noun = last.tag().equals("NN") && Character.isLowerCase(last.text().charAt(0));
    return around
        .before(name.first())
        .filter(Piece.Party.class::isInstance)
        .filter(p -> chunks.isPossessive(beside) ? p.last() == beside - 1 : noun && p.isAdjective())
        .filter(p -> !chunks.token(p.last() + 1).text().equals("-"));
  }

  /** {@code Anna Berg, one of the five members of the Kenyan parliament}. */
  private Optional<Piece> behind(Piece.NameWords name) {
    boolean role = false;
    int from = name.last() + 2;
    if (!chunks.isComma(from - 1)) {
      return Optional.empty();
    }
    for (int at = from; at < Math.min(chunks.size(), from + REACH); at++) {
      Optional<Piece> piece = chunks.startingAt(at);
      if (piece.isPresent() && piece.get() instanceof Piece.Party party) {
        boolean of = role || party.isAdjective() && leadsToRole(party);
        return piece.filter(p -> of).map(around::possessed);
      }
      if (piece.filter(Homes::ends).isPresent()) {
        return Optional.empty();
      }
      role =
          role
              || piece.filter(Piece.TitleWords.class::isInstance).isPresent()
              || ROLES.contains(chunks.token(at).lemma());
      if (piece.isEmpty() && !goesOn(chunks.token(at), role)) {
        return Optional.empty();
      }
      at = piece.map(Piece::last).orElse(at);
    }
    return Optional.empty();
  }

  /** Whether another person, or a role that is for no state, ends what is said of the first. */
  private static boolean ends(Piece piece) {
    return piece instanceof Piece.NameWords || isOther(piece);
  }

  private static boolean isOther(Piece piece) {
    return piece instanceof Piece.TitleWords title && OTHERS.contains(title.rule().name());
  }

  /** {@code a Russian sleeper agent}: the office comes behind. */
  private boolean leadsToRole(Piece party) {
    int end = Math.min(chunks.size(), party.last() + 1 + ROLE_REACH);
    for (int at = party.last() + 1; at < end; at++) {
      boolean title =
          chunks
              .startingAt(at)
              .filter(p -> p instanceof Piece.TitleWords && !isOther(p))
              .isPresent();
      if (title || ROLES.contains(chunks.token(at).lemma())) {
        return true;
      }
      if (!chunks.token(at).isNoun() && !chunks.token(at).tag().startsWith("JJ")) {
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
  private boolean isAmerican(Piece.NameWords name) {
    int from = name.last() + 2;
    if (from >= chunks.size() || !chunks.isComma(from - 1)) {
      return false;
    }
    List<Token> seat =
        chunks.sentence().tokens().subList(from, Math.min(chunks.size(), from + SEAT));
    return seat.stream().anyMatch(Homes::isAmericanParty)
        || seat.stream().map(Token::text).collect(Collectors.joining()).matches(PARTY_AND_STATE);
  }

  private static boolean isAmericanParty(Token token) {
    return Character.isUpperCase(token.text().charAt(0))
        && AMERICAN.contains(token.text().toLowerCase(Locale.ROOT));
  }
}
