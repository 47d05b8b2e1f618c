package org.parley.codebook;

import java.util.List;
import java.util.Objects;

/**
 * Words for an office or a role that a person has.
 *
 * @param name the class of office, such as {@code foreign-minister}
 * @param gender {@code m}, {@code f} or {@code any}
 * @param number {@code one} person, or {@code many}, who are a group
 * @param terms lower-case words
 * @param examples phrases that hold one of the terms
 */
public record TitleRule(
    String name, String gender, String number, List<String> terms, List<String> examples) {
  public TitleRule {
    Objects.requireNonNull(name);
    Objects.requireNonNull(gender);
    Objects.requireNonNull(number);
    terms = List.copyOf(terms);
    examples = List.copyOf(examples);
  }

  public boolean many() {
    return number.equals("many");
  }
}
