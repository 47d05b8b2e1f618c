package org.parley.reading.time;

import java.util.Map;
import java.util.Objects;

/**
 * What {@code {name}} stands for in a rule: a pattern, or words with their numbers.
 *
 * @param exact whether the case of the words counts
 */
record TimeWords(String name, String pattern, boolean exact, Map<String, Integer> values) {
  TimeWords {
    Objects.requireNonNull(name);
    pattern = pattern == null ? "" : pattern;
    values = values == null ? Map.of() : Map.copyOf(values);
  }
}
