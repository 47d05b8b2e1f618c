package org.parley.dossier.deed;

import java.util.Optional;

/**
 * How much speaks for it that two passages tell one deed: the sum of what their words, parties,
 * days, places and kinds say. What a passage does not tell says nothing.
 */
final class DeedLikeness {
  /** That of two passages that cannot tell the same. */
  static final double NONE = -3;

  private static final double WORDS = 2;
  private static final double SIDE = 0.5;
  private static final double PLACE = 0.3;
  private static final double MODE = 0.5;
  private static final double OTHER_MAKER = -1;
  private static final double OTHER_TARGET = -0.5;
  private static final double OTHER_KIND = -1;
  private static final double OTHER_REALIS = -1;

  /** A report seldom tells one deed twice, and its neighbouring clauses tell several. */
  private static final double SAME_REPORT = -1;

  private static final double SAME_PASSAGE = -1;
  private static final int PASSAGE = 300;

  private DeedLikeness() {}

  static double of(DeedFeatures a, DeedFeatures b) {
    return isOther(a, b)
        ? NONE
        : WORDS * DeedFeatures.overlap(a.sentence(), b.sentence())
            + WORDS * DeedFeatures.overlap(a.clause(), b.clause())
            + SIDE * DeedFeatures.fit(a.by(), b.by())
            + SIDE * DeedFeatures.fit(a.to(), b.to())
            + PLACE * DeedFeatures.fit(a.places(), b.places())
            + (DeedFeatures.differ(a.byPersons(), b.byPersons()) ? OTHER_MAKER : 0)
            + (DeedFeatures.differ(a.toPersons(), b.toPersons()) ? OTHER_TARGET : 0)
            + kind(a.telling(), b.telling());
  }

  /** What their kinds, days and places in the reports say. */
  private static double kind(DeedTelling a, DeedTelling b) {
    return MODE * mode(a.mode(), b.mode())
        + DayLikeness.of(a, b)
        + (a.type() != b.type() && !a.act().equals(b.act()) ? OTHER_KIND : 0)
        + (a.realis() != b.realis() ? OTHER_REALIS : 0)
        + place(a, b);
  }

  /** Whether another made it, or nobody takes part in both. */
  private static boolean isOther(DeedFeatures a, DeedFeatures b) {
    boolean other =
        a.family().isOfItsMaker()
            && (DeedFeatures.differ(a.by(), b.by())
                || DeedFeatures.differ(a.byPersons(), b.byPersons()));
    return other || DeedFeatures.differ(a.all(), b.all());
  }

  private static int mode(Optional<String> a, Optional<String> b) {
    return a.isEmpty() || b.isEmpty() ? 0 : a.equals(b) ? 1 : -1;
  }

  private static double place(DeedTelling a, DeedTelling b) {
    if (!a.report().equals(b.report())) {
      return 0;
    }
    return Math.abs(a.offset() - b.offset()) < PASSAGE ? SAME_REPORT + SAME_PASSAGE : SAME_REPORT;
  }
}
