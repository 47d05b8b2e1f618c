package org.parley.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins what the marker marks with what the grammar proposes. Where both see one cue, the words are
 * the marker's and the addressee the grammar's; what the grammar sees alone is kept where it stands
 * inside what someone says, since the marker marks no statement within another.
 */
final class Proposals {
  /** The least confidence of what the grammar sees alone. */
  private static final double ALONE = 0.85;

  /** And of what the marker does: less sure ones are wrong more often than right. */
  private static final double UNAIDED = 0.55;

  private Proposals() {}

  static List<Draft> joined(List<Draft> learned, List<Draft> grammar) {
    if (learned.isEmpty()) {
      return grammar;
    }
    List<Draft> all = new ArrayList<>();
    for (Draft l : learned) {
      Optional<Draft> agreed = grammar.stream().filter(g -> sameCue(l, g)).findFirst();
      if (agreed.isPresent() || standsAlone(l)) {
        all.add(agreed.map(g -> both(l, g)).orElse(l));
      }
    }
    for (Draft g : grammar) {
      if (learned.stream().noneMatch(l -> sameCue(l, g)) && keeps(g, learned)) {
        all.add(g);
      }
    }
    all.sort(Draft.IN_TEXT);
    return all;
  }

  /** Without grammar's word for it, a statement must name whose it is, unless no cue reports it. */
  private static boolean standsAlone(Draft learned) {
    return learned.confidence() >= UNAIDED && learned.cue().map(Cue::hasSource).orElse(true);
  }

  /** "He pointed out that it was late, adding that": whoever speaks outside reports no other. */
  private static boolean isWithin(Draft outer, Draft inner) {
    return Speakers.holds(outer, inner)
        && inner.cue().flatMap(Cue::source).map(s -> outer.holds(s)).orElse(true);
  }

  private static boolean sameCue(Draft a, Draft b) {
    return a.cue().isPresent()
        && b.cue().isPresent()
        && a.cue().get().words().overlaps(b.cue().get().words());
  }

  private static Draft both(Draft learned, Draft grammar) {
    Cue seen = learned.cue().orElseThrow();
    Cue told = grammar.cue().orElseThrow();
    boolean own = seen.hasSource();
    Cue cue =
        new Cue(
            told.sentence(),
            told.word(),
            seen.words(),
            told.rule(),
            own ? seen.source() : Optional.empty(),
            own ? seen.sourceHead() : Optional.empty());
    return new Draft(
        Optional.of(cue),
        StatementFinder.LEARNED + "+" + grammar.rule(),
        learned.confidence(),
        learned.content(),
        grammar.addressee());
  }

  private static boolean keeps(Draft grammar, List<Draft> learned) {
    return grammar.confidence() >= ALONE
        && (learned.stream().anyMatch(l -> isWithin(l, grammar)) || isApart(grammar, learned));
  }

  private static boolean isApart(Draft grammar, List<Draft> learned) {
    return learned.stream()
        .flatMap(l -> l.content().stream())
        .noneMatch(a -> grammar.content().stream().anyMatch(a::overlaps));
  }
}
