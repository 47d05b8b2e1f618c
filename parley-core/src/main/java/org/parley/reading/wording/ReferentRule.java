package org.parley.reading.wording;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One thing that outlets and speakers word differently, with the words of every side.
 *
 * @param nouns what heads a noun phrase, in the number in which it is told
 * @param verbs lemmas
 * @param words other lower-case words
 * @param names forms that are spelled exactly so
 * @param not longer phrases of another sense
 * @param examples sentences, each with the terms found in it
 * @param counterexamples sentences without one of the terms
 */
record ReferentRule(
    String name,
    List<String> nouns,
    List<String> verbs,
    List<String> words,
    List<String> names,
    List<String> not,
    Map<String, String> examples,
    List<String> counterexamples) {
  ReferentRule {
    Objects.requireNonNull(name);
    nouns = listed(nouns);
    verbs = listed(verbs);
    words = listed(words);
    names = listed(names);
    not = listed(not);
    examples = Map.copyOf(examples);
    counterexamples = List.copyOf(counterexamples);
  }

  private static List<String> listed(List<String> words) {
    return words == null ? List.of() : List.copyOf(words);
  }
}
