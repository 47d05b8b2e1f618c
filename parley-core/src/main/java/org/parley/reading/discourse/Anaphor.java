package org.parley.reading.discourse;

import java.util.List;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.language.Token;

/**
 * A pronoun whose antecedent is looked for.
 *
 * @param sentences those read so far; the last holds the pronoun
 * @param wanted what it can stand for
 */
record Anaphor(List<DiscourseSentence> sentences, Token token, PronounClass wanted) {
  /** Empty for a pronoun of the first or second person. */
  static Optional<Anaphor> of(List<DiscourseSentence> sentences, Token token) {
    return PronounClass.by(token).map(wanted -> new Anaphor(sentences, token, wanted));
  }

  /** The sentence that holds it. */
  DiscourseSentence here() {
    return sentences.get(sentences.size() - 1);
  }

  Sentence sentence() {
    return here().sentence();
  }

  boolean isQuoted() {
    return here().quoted(token);
  }

  boolean isPossessive() {
    return token.tag().equals("PRP$");
  }

  boolean isBehind(Token other) {
    return other.index() < token.index();
  }

  boolean fits(MentionInSentence mention) {
    return wanted.fits(mention);
  }
}
