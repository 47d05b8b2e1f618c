package org.parley.codebook;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Words that share one use. A list that tells readings apart has examples; one that others use has
 * none.
 *
 * @param words a reference to another list of the file stands for all of its words
 * @param examples sentences or names, each with what the words make of it
 * @param counterexamples those of which it makes something else
 */
public record WordList(
    String name, List<String> words, Map<String, String> examples, List<String> counterexamples) {
  public WordList {
    Objects.requireNonNull(name);
    words = List.copyOf(words);
    examples = examples == null ? Map.of() : Map.copyOf(examples);
    counterexamples = counterexamples == null ? List.of() : List.copyOf(counterexamples);
  }
}
