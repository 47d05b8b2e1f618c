package org.parley.reading.phrase;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.codebook.WordLists;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** Titles and institutions that name no one, as they only modify another noun. */
final class AttributiveRoles {
  private static final Set<String> DOCUMENTS = WordLists.of("document-words").words("document");
  private static final Pattern AFTER_PEOPLE =
      Pattern.compile(WordLists.of("body-words").regex("(?i){after-people}"));

  private final Sentence sentence;
  private final List<Piece> pieces;

  private AttributiveRoles(Sentence sentence, List<Piece> pieces) {
    this.sentence = sentence;
    this.pieces = pieces;
  }

  /** The pieces that are no such title or institution. */
  static List<Piece> dropped(Sentence sentence, List<Piece> pieces) {
    AttributiveRoles roles = new AttributiveRoles(sentence, pieces);
    return pieces.stream().filter(p -> !roles.isAttributive(p)).toList();
  }

  private boolean isAttributive(Piece piece) {
    if (!(piece instanceof Piece.TitleWords || piece instanceof Piece.InstitutionWords)) {
      return false;
    }
    Token last = sentence.token(piece.last());
    if (piece.last() + 1 >= sentence.size()) {
      return !last.isNoun() && piece instanceof Piece.TitleWords;
    }
    Token next = sentence.token(piece.last() + 1);
    if (isLabel(piece, next) || isPartOfName(next)) {
      return true;
    }
    return last.tag().startsWith("JJ") && !next.isNoun()
        ? !last.is("nsubj", "obj", "nmod", "obl", "conj", "root")
        : modifies(last, next);
  }

  /** {@code Source: an agency}, {@code Photo source: an agency}; no label is anyone's own. */
  private boolean isLabel(Piece piece, Token next) {
    boolean bare = piece.first() == 0 || sentence.token(piece.first() - 1).isNoun();
    return bare && next.text().equals(":") && !Owners.isOwned(sentence, piece.first(), pieces);
  }

  /** {@code the People's Republic}. */
  private boolean isPartOfName(Token next) {
    int after = next.index() + 1;
    return next.tag().equals("POS")
        && after < sentence.size()
        && AFTER_PEOPLE.matcher(sentence.token(after).text()).matches();
  }

  /** {@code military} of {@code military bases} is not the military. */
  private boolean modifies(Token last, Token next) {
    return next.isNoun()
        && !isBeforeName(next)
        && !isOfDocument(last, next)
        && last.head() >= next.index()
        && last.is("compound", "amod", "nmod");
  }

  private boolean isBeforeName(Token next) {
    int name = FormOfAddress.is(next) ? next.index() + 1 : next.index();
    return pieces.stream().anyMatch(p -> p.first() == name && !(p instanceof Piece.Party));
  }

  /** {@code a ministry statement}: who made it is told. */
  private boolean isOfDocument(Token last, Token next) {
    Token head = last.head() < 0 ? next : sentence.token(last.head());
    return DOCUMENTS.contains(head.lemma());
  }
}
