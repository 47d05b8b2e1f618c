package org.parley.store;

import java.util.Objects;

/**
 * How many records of a list have one value of a facet.
 *
 * @param label the name of an actor, else the value
 */
public record FacetCount(String value, String label, long count) {
  public FacetCount {
    Objects.requireNonNull(value);
    Objects.requireNonNull(label);
  }
}
