package org.parley.reading.time;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One way of writing a time of day.
 *
 * @param pattern as in {@link TimeRule}
 * @param give how its words become a value
 * @param value what {@link Give#FIXED} gives
 * @param examples as in {@link TimeRule}
 * @param counterexamples sentences in which it reads no time, or takes none away
 */
record ClockRule(
    String name,
    String pattern,
    Give give,
    String value,
    Map<String, String> examples,
    List<String> counterexamples) {
  /** What the words give; {@code NONE} takes them away from other rules. */
  enum Give {
    CLOCK,
    BETWEEN,
    CLOCK_OF_PART,
    PART,
    FIXED,
    NONE
  }

  ClockRule {
    Objects.requireNonNull(name);
    Objects.requireNonNull(pattern);
    Objects.requireNonNull(give);
    value = value == null ? "" : value;
    examples = examples == null ? Map.of() : Map.copyOf(examples);
    counterexamples = counterexamples == null ? List.of() : List.copyOf(counterexamples);
  }
}
