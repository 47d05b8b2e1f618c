package org.parley.reading.place;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * A place of the gazetteer.
 *
 * @param country ISO 3166-1 alpha-3; empty for what lies in several or in none
 * @param region GeoNames' code of the first-order division; empty where it has none
 * @param feature GeoNames feature code, such as {@code PPLC} for a capital
 * @param prior how likely the name alone means this place: about the logarithm of its people
 */
record Entry(
    Kind kind,
    OptionalLong id,
    String name,
    double latitude,
    double longitude,
    String country,
    String region,
    String feature,
    double prior) {
  /** How much land it is. */
  enum Kind {
    COUNTRY,
    REGION,
    DISTRICT,
    CITY,
    FEATURE
  }

  Entry {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    Objects.requireNonNull(country);
    Objects.requireNonNull(region);
    Objects.requireNonNull(feature);
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether it is a country or a region of one that holds {@code other}. */
  boolean holds(Entry other) {
    boolean same = !country.isEmpty() && country.equals(other.country);
    return switch (kind) {
      case COUNTRY -> same && other.kind != Kind.COUNTRY;
      case REGION -> same && other.isLocal() && region.equals(other.region);
      default -> false;
    };
  }

  /** Whether the key is that of its own name, and not of another that it has. */
  boolean isCalled(String key) {
    return PlaceKey.of(name).equals(key);
  }

  /** Whether it lies within one region. */
  boolean isLocal() {
    return kind == Kind.CITY || kind == Kind.DISTRICT;
  }

  boolean isCapital() {
    return feature.equals("PPLC");
  }

  /** Great-circle distance in kilometres. */
  double distance(Entry other) {
    double a = Math.toRadians(latitude);
    double b = Math.toRadians(other.latitude);
    double across = Math.toRadians(other.longitude - longitude);
    double h =
        Math.pow(Math.sin((b - a) / 2), 2)
            + Math.cos(a) * Math.cos(b) * Math.pow(Math.sin(across / 2), 2);
    return 12742 * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  Entry withPrior(double other) {
    return new Entry(kind, id, name, latitude, longitude, country, region, feature, other);
  }
}
