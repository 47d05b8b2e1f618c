package org.parley.codebook;

import java.util.List;
import java.util.Objects;

/**
 * A list of lower-case words that share one use.
 *
 * @param examples phrases that hold one of the terms
 */
public record WordRule(String name, List<String> terms, List<String> examples) {
  public WordRule {
    Objects.requireNonNull(name);
    terms = List.copyOf(terms);
    examples = List.copyOf(examples);
  }
}
