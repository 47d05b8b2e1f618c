package org.parley.reading.statement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.parley.model.Assertion;

/**
 * A class of cues that do not tell a statement as made.
 *
 * @param pattern found in a cue's words, in small letters with plain apostrophes
 * @param examples cues, each with the sense that the rules give it
 * @param counterexamples cues of another sense
 */
record CueSense(
    String name,
    Assertion sense,
    Pattern pattern,
    Map<String, Assertion> examples,
    List<String> counterexamples) {
  CueSense {
    Objects.requireNonNull(name);
    Objects.requireNonNull(sense);
    Objects.requireNonNull(pattern);
    examples = Map.copyOf(examples);
    counterexamples = List.copyOf(counterexamples);
  }
}
