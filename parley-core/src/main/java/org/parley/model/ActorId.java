package org.parley.model;

import java.util.Objects;

/**
 * Identifies an actor: a country by its ISO 3166-1 alpha-3 code ({@code RUS}), one of its
 * institutions ({@code RUS-GOV}), a person of the register by its Wikidata item ({@code Q7747}), or
 * one that only the texts name ({@code name:...}).
 */
public record ActorId(String value) implements Id, Comparable<ActorId> {
  public ActorId {
    Objects.requireNonNull(value);
  }

  private static final String NAMED = "name:";
  private static final String OUTLET = "MED-";

  /** Of one that only the texts name. */
  public static ActorId named(String slug) {
    return new ActorId(NAMED + slug);
  }

  /** Whether only the texts name it, and no register. */
  public boolean isNamed() {
    return value.startsWith(NAMED);
  }

  /** Whether it is an outlet of the register. */
  public boolean isOutlet() {
    return value.startsWith(OUTLET);
  }

  /** The id without its prefix: the slug of the name for one that only the texts name. */
  public String bare() {
    return isNamed() ? value.substring(NAMED.length()) : value;
  }

  @Override
  public int compareTo(ActorId other) {
    return value.compareTo(other.value);
  }

  /** The id as the output writes it. */
  @Override
  public String toString() {
    return value;
  }
}
