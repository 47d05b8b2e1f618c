package org.parley.reading.discourse;

import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** Whom a pronoun stands for that comes before the words that name them. */
final class Cataphora {
  private Cataphora() {}

  /** {@code for his part}: the person comes after. */
  static boolean isForPart(Anaphor pronoun) {
    Sentence sentence = pronoun.sentence();
    int at = pronoun.token().index();
    return pronoun.isPossessive()
        && at <= 2
        && at + 1 < sentence.size()
        && sentence.token(at + 1).lemma().equals("part");
  }

  /** The first subject behind it. */
  static Optional<MentionInSentence> subjectAfter(Anaphor pronoun) {
    return pronoun.sentence().tokens().stream()
        .filter(t -> t.index() > pronoun.token().index() && t.is("nsubj"))
        .flatMap(t -> pronoun.here().headed(t).stream())
        .filter(pronoun::fits)
        .findFirst();
  }

  /** {@code During his visit, Berg said}: the subject that the words lead up to. */
  static Optional<MentionInSentence> inFrontOfSubject(Anaphor pronoun) {
    return pronoun.wanted().person() && !pronoun.isQuoted() && !fitsOneBefore(pronoun)
        ? mainSubject(pronoun).flatMap(pronoun.here()::headed).filter(pronoun::fits)
        : Optional.empty();
  }

  private static boolean fitsOneBefore(Anaphor pronoun) {
    return pronoun.here().seen().stream()
        .anyMatch(s -> s.last() < pronoun.token().index() && pronoun.fits(s));
  }

  private static Optional<Token> mainSubject(Anaphor pronoun) {
    Sentence sentence = pronoun.sentence();
    return sentence
        .root()
        .flatMap(
            root ->
                sentence
                    .child(root, "nsubj")
                    .filter(s -> s.index() > pronoun.token().index())
                    .filter(s -> !pronoun.here().quoted(s))
                    .filter(s -> leadsTo(s, root, pronoun)));
  }

  private static boolean leadsTo(Token subject, Token root, Anaphor pronoun) {
    Sentence sentence = pronoun.sentence();
    return sentence
        .children(root, "advcl", "obl")
        .anyMatch(c -> c.index() < subject.index() && sentence.dominates(c, pronoun.token()));
  }
}
