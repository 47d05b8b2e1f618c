package org.parley.codebook;

import java.util.List;
import java.util.Objects;
import org.parley.model.ActorKind;

/**
 * Words for an institution or a group of a country.
 *
 * @param suffix what its id adds to the country's code, such as {@code GOV-FOREIGN-MINISTRY}
 * @param sector PLOVER actor sector
 * @param terms lower-case words
 * @param examples phrases that hold one of the terms
 */
public record InstitutionRule(
    String name,
    String suffix,
    ActorKind kind,
    String sector,
    List<String> terms,
    List<String> examples) {
  public InstitutionRule {
    Objects.requireNonNull(name);
    Objects.requireNonNull(suffix);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(sector);
    terms = List.copyOf(terms);
    examples = List.copyOf(examples);
  }
}
