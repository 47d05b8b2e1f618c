package org.parley.dossier.copy;

/**
 * How much of the shorter of two reports stands in the other in the same words, quotations aside:
 * the containment of Broder (1997), counted in words.
 *
 * @param shared how many words of the shorter stand in runs that both have
 * @param of how many words it has
 */
record Overlap(int shared, int of) {
  /** What two reports on one matter have in common by chance stays below. */
  private static final int LEAST_SHARED = 25;

  /** A quarter, less what is lost at the edges of passages. */
  private static final double LEAST_SHARE = 0.2;

  /** What an outlet may print at the end of every report: on its writers, on where to read more. */
  private static final int LONGEST_FOOTER = 80;

  static Overlap of(OwnWords one, OwnWords other) {
    int end = Math.min(one.sameEnd(other), LONGEST_FOOTER);
    OwnWords a = one.withoutLast(end);
    OwnWords b = other.withoutLast(end);
    return Math.min(a.count(), b.count()) < LEAST_SHARED ? counted(one, other) : counted(a, b);
  }

  private static Overlap counted(OwnWords one, OwnWords other) {
    int words = one.count();
    int others = other.count();
    return words <= others
        ? new Overlap(one.sharedWith(other), words)
        : new Overlap(other.sharedWith(one), others);
  }

  double share() {
    return of == 0 ? 0 : (double) shared / of;
  }

  boolean isCopy() {
    return shared >= LEAST_SHARED && share() >= LEAST_SHARE;
  }
}
