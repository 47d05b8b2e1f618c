package org.parley.codebook;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A list of lower-case words that share one use.
 *
 * @param examples sentences or names, each with what the words make of it
 * @param counterexamples those of which it makes something else
 */
public record WordRule(
    String name, List<String> terms, Map<String, String> examples, List<String> counterexamples) {
  public WordRule {
    Objects.requireNonNull(name);
    terms = List.copyOf(terms);
    examples = Map.copyOf(examples);
    counterexamples = List.copyOf(counterexamples);
  }
}
