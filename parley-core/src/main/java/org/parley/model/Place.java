package org.parley.model;

import java.util.Objects;
import java.util.OptionalLong;

/** A place that the text names, with its GeoNames entry. {@code country} is ISO 3166-1 alpha-3. */
public record Place(
    Span span,
    String text,
    String name,
    OptionalLong geonameId,
    double latitude,
    double longitude,
    String country,
    String feature)
    implements RecordItem {
  public Place {
    Objects.requireNonNull(span);
    Objects.requireNonNull(text);
    Objects.requireNonNull(name);
    Objects.requireNonNull(geonameId);
    Objects.requireNonNull(country);
    Objects.requireNonNull(feature);
  }
}
