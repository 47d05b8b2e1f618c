package org.parley.reading.figure;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a number counts.
 *
 * @param name what is counted
 * @param unit of the number; empty for the noun's own lemma
 * @param patients lemmas of verbs whose object, or passive subject, is counted
 * @param agents lemmas of verbs whose subject is counted
 * @param nouns lemmas of what the number stands before
 * @param states words after the number ("12 dead")
 * @param totals lemmas of subjects whose predicate is the number ("the toll rose to 12")
 * @param counterexamples sentences in which nothing of the kind is counted
 */
record FigureRule(
    String name,
    String unit,
    List<String> patients,
    List<String> agents,
    List<String> nouns,
    List<String> states,
    List<String> totals,
    Map<String, String> examples,
    List<String> counterexamples) {
  FigureRule {
    Objects.requireNonNull(name);
    unit = unit == null ? "" : unit;
    patients = List.copyOf(patients);
    agents = List.copyOf(agents);
    nouns = List.copyOf(nouns);
    states = List.copyOf(states);
    totals = List.copyOf(totals);
    examples = examples == null ? Map.of() : Map.copyOf(examples);
    counterexamples = counterexamples == null ? List.of() : List.copyOf(counterexamples);
  }
}
