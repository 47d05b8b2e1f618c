package org.parley.reading.discourse;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The weightiest mention that a pronoun fits, before it in its sentence or in one of the sentences
 * before (after centering: the main subject first).
 */
final class SalientAntecedents {
  /** How many sentences back a pronoun for a person reaches; one for a party reaches one. */
  private static final int REACH = 4;

  private static final int SUBJECT = 3;

  private SalientAntecedents() {}

  /** Whoever is named only in a quotation is not meant outside of it while somebody else fits. */
  static Optional<MentionInSentence> of(Anaphor pronoun) {
    boolean quoted = pronoun.isQuoted();
    return nearest(pronoun, 0, s -> s.quoted() == quoted)
        .or(() -> quoted ? Optional.empty() : nearest(pronoun, 0, s -> true));
  }

  /** The one that stands outside of quotations in the sentences before. */
  static Optional<MentionInSentence> outsideOfQuotations(Anaphor pronoun) {
    return nearest(pronoun, 1, s -> !s.quoted());
  }

  /**
   * @param from how many sentences back the search begins
   */
  private static Optional<MentionInSentence> nearest(
      Anaphor pronoun, int from, Predicate<MentionInSentence> side) {
    List<DiscourseSentence> sentences = pronoun.sentences();
    int now = sentences.size() - 1;
    int reach = Math.min(now, pronoun.wanted().person() ? REACH : 1);
    Predicate<MentionInSentence> may = side.and(pronoun::fits);
    Optional<MentionInSentence> found = Optional.empty();
    for (int back = from; found.isEmpty() && back <= reach; back++) {
      DiscourseSentence in = sentences.get(now - back);
      found =
          back == 0
              ? weightiest(in, 1, may.and(s -> s.last() < pronoun.token().index()), pronoun)
              : weightiest(in, leastBefore(pronoun), may, pronoun);
    }
    return found;
  }

  /** What a mention of a sentence before weighs at least. */
  private static int leastBefore(Anaphor pronoun) {
    return pronoun.isQuoted() ? 1 : pronoun.wanted().person() ? 0 : SUBJECT;
  }

  private static Optional<MentionInSentence> weightiest(
      DiscourseSentence in, int least, Predicate<MentionInSentence> may, Anaphor pronoun) {
    boolean several = pronoun.wanted() == PronounClass.THEY;
    return in.seen().stream()
        .filter(may)
        .filter(s -> !several || s.mayBeSeveral(in.sentence()))
        .filter(s -> in.weight(s) >= least)
        .max(Comparator.comparingInt(in::weight));
  }
}
