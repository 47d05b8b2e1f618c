package org.parley.reading.statement;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A way in which a page sets what someone says, without words that report it.
 *
 * @param said where the words are
 * @param pattern fits a whole paragraph, with groups {@code source} and {@code cue}
 * @param counterexamples paragraphs in which it finds no statement
 */
record LayoutRule(
    String name,
    Said said,
    double confidence,
    Pattern pattern,
    List<Example> examples,
    List<List<String>> counterexamples) {
  /** The quotation after or before the cue, or all that stands before the next one's turn. */
  enum Said {
    QUOTED_AFTER,
    QUOTED_BEFORE,
    TURN
  }

  /**
   * @param text its paragraphs
   * @param told "source | content" of each statement; "-" for a source without a name
   */
  record Example(List<String> text, List<String> told) {}

  LayoutRule {
    Objects.requireNonNull(name);
    Objects.requireNonNull(said);
    examples = List.copyOf(examples);
    counterexamples = List.copyOf(counterexamples);
  }
}
