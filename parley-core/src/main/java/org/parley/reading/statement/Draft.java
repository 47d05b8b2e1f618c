package org.parley.reading.statement;

import java.util.List;
import java.util.Optional;

/**
 * A statement as proposed from the grammar alone, before its speaker and day are known.
 *
 * @param cue empty for a quotation without one
 * @param content pieces in order
 * @param addressee place of the main word of the one spoken to
 */
record Draft(
    Optional<Cue> cue,
    String rule,
    double confidence,
    List<Range> content,
    Optional<Integer> addressee) {
  Draft {
    content = List.copyOf(content);
  }

  Range extent() {
    return new Range(content.get(0).from(), content.get(content.size() - 1).to());
  }

  Draft with(List<Range> pieces) {
    return new Draft(cue, rule, confidence, pieces, addressee);
  }
}
