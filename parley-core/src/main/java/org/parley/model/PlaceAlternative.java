package org.parley.model;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * Another place that a name may mean.
 *
 * @param country ISO 3166-1 alpha-3; empty for what lies in several or in none
 * @param confidence how likely it is meant, 0 to 1
 */
public record PlaceAlternative(
    String name,
    OptionalLong geonameId,
    double latitude,
    double longitude,
    String country,
    String feature,
    double confidence) {
  public PlaceAlternative {
    Objects.requireNonNull(name);
    Objects.requireNonNull(geonameId);
    Objects.requireNonNull(country);
    Objects.requireNonNull(feature);
  }
}
