package org.parley.model;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A place that the text names, with its GeoNames entry. {@code country} is ISO 3166-1 alpha-3.
 *
 * @param confidence how likely it lies within 161 km of there, 0 to 1; empty where it was read
 *     before this was told
 * @param alternatives what else the name may mean, the likeliest first
 */
public record Place(
    Span span,
    String text,
    String name,
    OptionalLong geonameId,
    double latitude,
    double longitude,
    String country,
    String feature,
    OptionalDouble confidence,
    List<PlaceAlternative> alternatives)
    implements RecordItem {
  public Place {
    Objects.requireNonNull(span);
    Objects.requireNonNull(text);
    Objects.requireNonNull(name);
    Objects.requireNonNull(geonameId);
    Objects.requireNonNull(country);
    Objects.requireNonNull(feature);
    Objects.requireNonNull(confidence);
    alternatives = List.copyOf(alternatives);
  }

  /** One of which nothing tells how likely it is. */
  public Place(
      Span span,
      String text,
      String name,
      OptionalLong geonameId,
      double latitude,
      double longitude,
      String country,
      String feature) {
    this(
        span,
        text,
        name,
        geonameId,
        latitude,
        longitude,
        country,
        feature,
        OptionalDouble.empty(),
        List.of());
  }
}
