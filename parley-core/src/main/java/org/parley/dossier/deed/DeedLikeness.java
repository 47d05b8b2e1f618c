package org.parley.dossier.deed;

import java.util.Arrays;
import java.util.Optional;

/**
 * How much speaks for it that two passages tell one deed: the sum of what their words, names,
 * parties, days, places and kinds say. What a passage does not tell says nothing.
 */
final class DeedLikeness {
  /** That of two passages that cannot tell the same. */
  static final double NONE = Double.NEGATIVE_INFINITY;

  /** What the words that two sentences share weigh at least where both may tell one deed. */
  private static final double FEW_WORDS = 2;

  /** The share of the words, by weight, of the shorter of two sentences or clauses. */
  private static final double WORDS = 2;

  /** Long sentences with the same share in common have more in common: up to so much weight. */
  private static final double MANY_WORDS = 1;

  private static final double MANY = 30;

  private static final double SIDE = 0.5;
  private static final double PLACE = 0.3;
  private static final double MODE = 0.5;
  private static final double SAME_PERSON = 1;
  private static final double OTHER_MAKER = -1;
  private static final double OTHER_TARGET = -0.5;
  private static final double OTHER_NAMES = -0.5;
  private static final double OTHER_KIND = -1;
  private static final double OTHER_REALIS = -1;

  /** Nothing tells which of its kind it is; strikes are told more alike than words are. */
  private static final double ANY = -0.5;

  private static final double ANY_STRIKE = -1;

  /** A report seldom tells one deed twice, and its neighbouring clauses tell several. */
  private static final double SAME_REPORT = -2;

  private static final double SAME_PASSAGE = -1;
  private static final int PASSAGE = 300;

  /** The encoder reads both as the same deed. */
  private static final double LINKED = 3;

  private final WordWeights weights;

  DeedLikeness(WordWeights weights) {
    this.weights = weights;
  }

  /**
   * @param shared what the words weigh that their sentences share
   */
  double of(DeedFeatures a, DeedFeatures b, double shared) {
    return shared < FEW_WORDS || isOther(a, b)
        ? NONE
        : words(a, b, shared)
            + parties(a, b)
            + (isSpecial(a, b) ? 0 : isStrike(a) && isStrike(b) ? ANY_STRIKE : ANY)
            + (namesDiffer(a, b) ? OTHER_NAMES : 0)
            + PLACE * DeedFeatures.fit(a.places(), b.places())
            + DayLikeness.of(a.telling(), b.telling())
            + kind(a, b)
            + report(a.telling(), b.telling());
  }

  /** Whether it is of another kind, another made it, or nobody takes part in both. */
  private static boolean isOther(DeedFeatures a, DeedFeatures b) {
    return !a.family().mayBe(b.family())
        || a.family().isOfItsMaker() && b.family().isOfItsMaker() && makersDiffer(a, b)
        || DeedFeatures.differ(a.all(), b.all());
  }

  private static boolean makersDiffer(DeedFeatures a, DeedFeatures b) {
    return DeedFeatures.differ(a.by(), b.by()) || DeedFeatures.differ(a.byPersons(), b.byPersons());
  }

  private double words(DeedFeatures a, DeedFeatures b, double shared) {
    double inClause = WORDS * inClause(a, b) / shorter(a.clause(), b.clause());
    return isOneSentence(a, b)
        ? inClause
        : inClause
            + WORDS * shared / shorter(a.sentence(), b.sentence())
            + MANY_WORDS * Math.min(1, shared / MANY);
  }

  /** Then its words say nothing: a sentence may tell several deeds. */
  private static boolean isOneSentence(DeedFeatures a, DeedFeatures b) {
    return a.telling().report().equals(b.telling().report())
        && Arrays.equals(a.sentence().numbers(), b.sentence().numbers());
  }

  private double inClause(DeedFeatures a, DeedFeatures b) {
    return weights.shared(a.clause().numbers(), b.clause().numbers());
  }

  private static double shorter(DeedFeatures.Words a, DeedFeatures.Words b) {
    return Math.max(Double.MIN_NORMAL, Math.min(a.weight(), b.weight()));
  }

  private static double parties(DeedFeatures a, DeedFeatures b) {
    return SIDE * DeedFeatures.fit(a.by(), b.by())
        + SIDE * DeedFeatures.fit(a.to(), b.to())
        + (DeedFeatures.differ(a.byPersons(), b.byPersons()) ? OTHER_MAKER : 0)
        + (DeedFeatures.differ(a.toPersons(), b.toPersons()) ? OTHER_TARGET : 0)
        + (DeedFeatures.share(a.persons(), b.persons()) ? SAME_PERSON : 0);
  }

  /** Whether both have a person, another name or a day that few deeds share. */
  private static boolean isSpecial(DeedFeatures a, DeedFeatures b) {
    return DeedFeatures.share(a.persons(), b.persons())
        || DeedFeatures.share(a.names(), b.names())
        || DayLikeness.isOneDay(a.telling(), b.telling());
  }

  private static boolean isStrike(DeedFeatures a) {
    return a.family() == DeedFamily.FORCE;
  }

  /** Whether each names what the whole sentence of the other does not. */
  private static boolean namesDiffer(DeedFeatures a, DeedFeatures b) {
    return DeedFeatures.differ(a.names(), b.names())
        && !DeedFeatures.share(a.names(), b.sentence().numbers())
        && !DeedFeatures.share(b.names(), a.sentence().numbers());
  }

  private static double kind(DeedFeatures a, DeedFeatures b) {
    return (isOtherKind(a, b) ? OTHER_KIND : 0)
        + (a.telling().realis() != b.telling().realis() ? OTHER_REALIS : 0)
        + MODE * mode(a.telling().mode(), b.telling().mode());
  }

  private static boolean isOtherKind(DeedFeatures a, DeedFeatures b) {
    return a.family() != b.family()
        || a.telling().type() != b.telling().type() && !a.telling().act().equals(b.telling().act());
  }

  private static int mode(Optional<String> a, Optional<String> b) {
    return a.isEmpty() || b.isEmpty() ? 0 : a.equals(b) ? 1 : -1;
  }

  private static double report(DeedTelling a, DeedTelling b) {
    if (!a.report().equals(b.report())) {
      return 0;
    }
    boolean near = Math.abs(a.offset() - b.offset()) < PASSAGE;
    return SAME_REPORT + (near ? SAME_PASSAGE : 0) + (a.root().equals(b.root()) ? LINKED : 0);
  }
}
