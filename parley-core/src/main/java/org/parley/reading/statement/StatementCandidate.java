package org.parley.reading.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A statement as proposed from the grammar alone, before its speaker and day are known.
 *
 * @param cue empty for a quotation without one
 * @param content pieces in order
 * @param addressee place of the main word of the one spoken to
 */
record StatementCandidate(
    Optional<Cue> cue,
    String rule,
    double confidence,
    List<Range> content,
    Optional<Integer> addressee) {
  /** By where their contents begin; what holds another goes before it. */
  static final Comparator<StatementCandidate> IN_TEXT =
      Comparator.comparingInt((StatementCandidate d) -> d.extent().from())
          .thenComparingInt(d -> -d.extent().to());

  StatementCandidate {
    content = List.copyOf(content);
  }

  Range extent() {
    return new Range(content.get(0).from(), content.get(content.size() - 1).to());
  }

  /** Whether one piece of its content has all of {@code range}. */
  boolean holds(Range range) {
    return content.stream().anyMatch(p -> p.contains(range));
  }

  /** From the first of its words to the last, cue and source among them. */
  Range whole() {
    return cue.map(c -> extent().cover(c.words()))
        .map(r -> cue.flatMap(Cue::source).map(r::cover).orElse(r))
        .orElse(extent());
  }

  StatementCandidate with(List<Range> pieces) {
    return new StatementCandidate(cue, rule, confidence, pieces, addressee);
  }
}
