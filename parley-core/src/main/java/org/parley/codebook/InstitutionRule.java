package org.parley.codebook;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parley.model.ActorKind;

/**
 * Words for an institution or a group of a country.
 *
 * @param suffix what its id adds to the country's code, such as {@code GOV-FOREIGN-MINISTRY}
 * @param sector PLOVER actor sector
 * @param terms lower-case words
 * @param examples sentences, each with the id that its words give
 * @param counterexamples sentences that do not name the institution
 */
public record InstitutionRule(
    String name,
    String suffix,
    ActorKind kind,
    String sector,
    List<String> terms,
    Map<String, String> examples,
    List<String> counterexamples) {
  public InstitutionRule {
    Objects.requireNonNull(name);
    Objects.requireNonNull(suffix);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(sector);
    terms = List.copyOf(terms);
    examples = Map.copyOf(examples);
    counterexamples = List.copyOf(counterexamples);
  }
}
