package org.parley.codebook;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Words for an office or a role that a person has.
 *
 * @param name the class of office, such as {@code foreign-minister}
 * @param gender {@code m}, {@code f} or {@code any}
 * @param number {@code one} person, or {@code many}, who are a group
 * @param terms lower-case words
 * @param examples sentences, each with {@code NAME = OFFICE} for who has the office, or {@code NAME
 *     = GROUP}
 * @param counterexamples sentences in which nobody has the office
 */
public record TitleRule(
    String name,
    String gender,
    String number,
    List<String> terms,
    Map<String, String> examples,
    List<String> counterexamples) {
  public TitleRule {
    Objects.requireNonNull(name);
    Objects.requireNonNull(gender);
    Objects.requireNonNull(number);
    terms = List.copyOf(terms);
    examples = Map.copyOf(examples);
    counterexamples = List.copyOf(counterexamples);
  }

  public boolean many() {
    return number.equals("many");
  }
}
