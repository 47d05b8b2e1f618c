package org.parley.reading.discourse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.codebook.WordLists;
import org.parley.language.Sentence;
import org.parley.language.Token;

/**
 * Whom a pronoun stands for: the subject of a clause above its own, else a subject before it in the
 * sentence, else the main subject of a sentence before (after Hobbs 1978 and centering). A pronoun
 * that fits a plain noun just as well stays open.
 */
final class Pronouns {
  private static final Set<String> SAYING = WordLists.of("description-words").words("saying");

  private Pronouns() {}

  /**
   * @param sentences those read so far; the last holds the pronoun
   */
  static Optional<MentionInSentence> resolve(List<DiscourseSentence> sentences, Token token) {
    return Anaphor.of(sentences, token)
        .filter(pronoun -> !PleonasticIt.is(pronoun))
        .flatMap(Pronouns::antecedent);
  }

  private static Optional<MentionInSentence> antecedent(Anaphor pronoun) {
    if (Cataphora.isForPart(pronoun)) {
      return Cataphora.subjectAfter(pronoun);
    }
    return besideOwner(pronoun)
        .or(() -> Cataphora.inFrontOfSubject(pronoun))
        .or(() -> speakerBefore(pronoun))
        .or(() -> subjectAbove(pronoun))
        .or(() -> fitsPlainSubject(pronoun) ? Optional.empty() : SalientAntecedents.of(pronoun));
  }

  /** {@code Anna Berg and her guest}, {@code Berg's plan and her visit}: hers, of these two. */
  private static Optional<MentionInSentence> besideOwner(Anaphor pronoun) {
    Sentence sentence = pronoun.sentence();
    int and = pronoun.token().index() - 1;
    if (and < 1 || !pronoun.isPossessive() || !sentence.token(and).tag().equals("CC")) {
      return Optional.empty();
    }
    Token first = sentence.token(and - 1);
    Stream<MentionInSentence> joined =
        pronoun.here().seen().stream().filter(s -> s.last() == first.index());
    Stream<MentionInSentence> owners =
        sentence
            .children(first)
            .filter(c -> c.relation().equals("nmod:poss"))
            .flatMap(t -> pronoun.here().headed(t).stream());
    return Stream.concat(joined, owners).filter(pronoun::fits).findFirst();
  }

  /** {@code ..., he said}: whoever spoke in the sentences before, not whom these words name. */
  private static Optional<MentionInSentence> speakerBefore(Anaphor pronoun) {
    Sentence sentence = pronoun.sentence();
    Token token = pronoun.token();
    boolean behind =
        !pronoun.isQuoted()
            && token.is("nsubj")
            && sentence
                .head(token)
                .filter(v -> SAYING.contains(v.lemma()))
                .filter(v -> isBehindSpeech(sentence, v, token))
                .isPresent();
    return behind ? SalientAntecedents.outsideOfQuotations(pronoun) : Optional.empty();
  }

  private static boolean isBehindSpeech(Sentence sentence, Token verb, Token subject) {
    return verb.is("parataxis")
        || sentence
            .children(verb, "ccomp", "dep", "parataxis")
            .anyMatch(c -> c.index() < Math.min(verb.index(), subject.index()));
  }

  /** The subject of a clause that holds the pronoun's own. */
  private static Optional<MentionInSentence> subjectAbove(Anaphor pronoun) {
    Sentence sentence = pronoun.sentence();
    Token at = pronoun.token();
    for (int steps = 0; steps < sentence.size() && at.head() >= 0; steps++) {
      at = sentence.token(at.head());
      Optional<MentionInSentence> found =
          sentence
              .children(at, "nsubj")
              .filter(pronoun::isBehind)
              .filter(s -> pronoun.here().quoted(s) == pronoun.isQuoted())
              .findFirst()
              .flatMap(pronoun.here()::headed)
              .filter(pronoun::fits);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Whether the subject just before is a plain noun that the pronoun fits. */
  private static boolean fitsPlainSubject(Anaphor pronoun) {
    return pronoun.sentence().tokens().stream()
        .filter(t -> pronoun.isBehind(t) && t.is("nsubj") && !t.isPronoun())
        .reduce((a, b) -> b)
        .filter(t -> t.isNoun() && pronoun.here().at(t).isEmpty())
        .filter(pronoun.wanted()::fitsThing)
        .isPresent();
  }
}
