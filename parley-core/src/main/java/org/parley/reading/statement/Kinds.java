package org.parley.reading.statement;

import org.parley.model.StatementKind;

/** Direct, indirect or mixed, by how much of the content stands between quotation marks. */
final class Kinds {
  private Kinds() {}

  static StatementKind of(StatementCandidate draft, Quotations quotations) {
    if (Layouts.isVerbatim(draft)) {
      return StatementKind.DIRECT;
    }
    int all = 0;
    int inside = 0;
    for (Range piece : draft.content()) {
      for (int at = piece.from(); at <= piece.to(); at++) {
        int place = at;
        boolean own =
            quotations
                .around(at)
                .filter(q -> draft.cue().map(c -> !q.contains(c.words().from())).orElse(true))
                .filter(q -> q.contains(place))
                .isPresent();
        inside += own ? 1 : 0;
        all++;
      }
    }
    if (inside == 0) {
      return StatementKind.INDIRECT;
    }
    return inside >= 0.9 * all ? StatementKind.DIRECT : StatementKind.MIXED;
  }
}
