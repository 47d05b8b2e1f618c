package org.parley.dossier.deed;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.model.ActorId;

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

  static double of(DeedTelling a, DeedTelling b) {
    return isOther(a, b)
        ? NONE
        : WORDS * DeedWords.overlap(a.sentence(), b.sentence())
            + WORDS * DeedWords.overlap(a.clause(), b.clause())
            + SIDE * fit(a.by().parties(), b.by().parties())
            + SIDE * fit(a.to().parties(), b.to().parties())
            + PLACE * fit(a.places(), b.places())
            + MODE * fit(list(a.mode()), list(b.mode()))
            + DayLikeness.of(a, b)
            + (differ(a.by().persons(), b.by().persons()) ? OTHER_MAKER : 0)
            + (differ(a.to().persons(), b.to().persons()) ? OTHER_TARGET : 0)
            + (a.type() != b.type() && !a.act().equals(b.act()) ? OTHER_KIND : 0)
            + (a.realis() != b.realis() ? OTHER_REALIS : 0)
            + place(a, b);
  }

  /** Whether another made it, or nobody takes part in both. */
  private static boolean isOther(DeedTelling a, DeedTelling b) {
    boolean other =
        a.family().isOfItsMaker()
            && (differ(a.by().parties(), b.by().parties())
                || differ(a.by().persons(), b.by().persons()));
    return other || differ(all(a), all(b));
  }

  private static List<ActorId> all(DeedTelling t) {
    return Stream.of(t.by(), t.to(), t.third()).flatMap(p -> p.parties().stream()).toList();
  }

  private static double place(DeedTelling a, DeedTelling b) {
    if (!a.report().equals(b.report())) {
      return 0;
    }
    return Math.abs(a.offset() - b.offset()) < PASSAGE ? SAME_REPORT + SAME_PASSAGE : SAME_REPORT;
  }

  private static boolean differ(Collection<?> a, Collection<?> b) {
    return fit(a, b) < 0;
  }

  /** 1 where they have something in common, -1 where not, 0 where one is empty. */
  private static int fit(Collection<?> a, Collection<?> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    return Collections.disjoint(a, b) ? -1 : 1;
  }

  private static Set<String> list(Optional<String> mode) {
    return mode.map(Set::of).orElse(Set.of());
  }
}
