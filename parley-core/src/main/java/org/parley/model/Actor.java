package org.parley.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Someone or something that acts: a country ({@code RUS}), one of its institutions ({@code
 * RUS-GOV}), a person of the register ({@code Q7747}), or one that only the texts name ({@code
 * name:...}).
 *
 * @param country ISO 3166-1 alpha-3
 * @param sector PLOVER actor sector, such as GOV or MIL
 * @param names every form seen, sorted
 * @param group the armed group or organisation for which it acts, where it acts for no state
 */
public record Actor(
    ActorId id,
    String name,
    ActorKind kind,
    Optional<String> country,
    Optional<String> sector,
    List<Office> offices,
    List<String> names,
    Optional<ActorId> group)
    implements RecordItem {
  /** PLOVER's sector of those who once held an office of state. */
  public static final String FORMER_OFFICIAL = "ELI";

  public Actor {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(country);
    Objects.requireNonNull(sector);
    Objects.requireNonNull(group);
    offices = List.copyOf(offices);
    names = names.stream().distinct().sorted().toList();
  }

  /** One that acts for itself or for its country. */
  public Actor(
      ActorId id,
      String name,
      ActorKind kind,
      Optional<String> country,
      Optional<String> sector,
      List<Office> offices,
      List<String> names) {
    this(id, name, kind, country, sector, offices, names, Optional.empty());
  }

  /** The same under another id. */
  public Actor withId(ActorId other) {
    return other.equals(id)
        ? this
        : new Actor(other, name, kind, country, sector, offices, names, group);
  }

  /** The same, of a country. */
  public Actor of(String code, ActorKind other) {
    return new Actor(id, name, other, Optional.of(code), sector, offices, names, group);
  }
}
