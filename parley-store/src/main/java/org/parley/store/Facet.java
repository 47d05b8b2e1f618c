package org.parley.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * By what records can be filtered. {@code PARTY} is the country code of who takes part, or the
 * actor's own id where it has no country or stands against it, as a rebel group does; {@code
 * BETWEEN} two parties that deal with one another, whoever of them acts, such as {@code RUS,UKR}
 * ({@link org.parley.model.PartyPair}); {@code CONFIDENCE} the tenth that it begins with, such as
 * {@code 0.7}.
 */
public enum Facet {
  OUTLET,
  WIRE,
  LANGUAGE,
  FORMAT,
  SPEAKER,
  PARTY,
  BETWEEN,
  ADDRESSEE,
  SOURCE,
  SOURCE_COUNTRY,
  TARGET,
  TARGET_COUNTRY,
  ACTOR,
  ACT,
  TYPE,
  MODE,
  CONTEXT,
  KIND,
  ASSERTION,
  ISSUE,
  PLACE,
  COUNTRY,
  SECTOR,
  REALIS,
  STATUS,
  COMPARABLE,
  REFERENT,
  VOICE,
  TERM,
  WHAT,
  UNIT,
  CONFIDENCE,
  RULE,
  TALK,
  REPORT;

  /** What stands for the outlet of a report that names none. */
  public static final String NO_OUTLET = "(none)";

  /** Its name in addresses. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Facet> of(String slug) {
    return List.of(values()).stream().filter(f -> f.slug().equals(slug)).findFirst();
  }

  /** Whether its values are ids of actors, or countries, which are actors too. */
  public boolean namesActors() {
    return this == SPEAKER
        || this == PARTY
        || this == BETWEEN
        || this == ADDRESSEE
        || this == SOURCE
        || this == SOURCE_COUNTRY
        || this == TARGET
        || this == TARGET_COUNTRY
        || this == ACTOR
        || this == VOICE;
  }
}
