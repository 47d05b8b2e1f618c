package org.parley.reading.time;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One way of writing a time.
 *
 * @param pattern a regular expression in which {@code {name}} stands for an entry of {@link
 *     Vocabulary}
 * @param give how its words become a value
 * @param n a number that {@code give} uses
 * @param examples sentences, each with {@code words = value} for all that must be found in it,
 *     parted by semicolons
 * @param counterexamples sentences in which it reads no time
 */
record TimeRule(
    String name,
    String pattern,
    Give give,
    int n,
    Map<String, String> examples,
    List<String> counterexamples) {
  TimeRule {
    Objects.requireNonNull(name);
    Objects.requireNonNull(pattern);
    Objects.requireNonNull(give);
    examples = examples == null ? Map.of() : Map.copyOf(examples);
    counterexamples = counterexamples == null ? List.of() : List.copyOf(counterexamples);
  }
}
