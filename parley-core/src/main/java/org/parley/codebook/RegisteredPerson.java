package org.parley.codebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.Office;

/**
 * A holder of public offices.
 *
 * @param id Wikidata's, or {@code name:...} where the register has none
 * @param country ISO 3166-1 alpha-3; empty for an officer of an international organisation
 * @param gender {@code m} or {@code f}, where the source says
 * @param terms every time in an office, in the order of the source
 * @param otherNames other spellings of the full name
 */
public record RegisteredPerson(
    ActorId id,
    String name,
    Optional<String> country,
    Optional<String> gender,
    List<Term> terms,
    List<String> otherNames) {
  private static final Set<String> PROMINENT =
      Set.of(
          "head-of-state",
          "vice-president",
          "head-of-government",
          "foreign-minister",
          "secretary-general",
          "leader");

  private static final Set<String> OF_STATE =
      Set.of(
          "head-of-state",
          "vice-president",
          "head-of-government",
          "foreign-minister",
          "defence-minister",
          "interior-minister",
          "minister");

  private static final String GOVERNMENT = "GOV";

  public RegisteredPerson {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    Objects.requireNonNull(country);
    Objects.requireNonNull(gender);
    terms = List.copyOf(terms);
    otherNames = List.copyOf(otherNames);
  }

  /** The name and its other spellings. */
  public List<String> names() {
    return Stream.concat(Stream.of(name), otherNames.stream()).toList();
  }

  /**
   * One time in an office.
   *
   * @param office the class of office that texts name by a title; empty for others
   * @param group the armed group or organisation whose office it is; empty for a country's
   */
  public record Term(Optional<String> office, Office held, Optional<ActorId> group) {
    /** Whether its holder is known to any reader by surname alone. */
    public boolean isProminent() {
      return office.filter(PROMINENT::contains).isPresent();
    }

    public boolean is(String class_) {
      return office.equals(Optional.of(class_));
    }

    /** Whether it was held on a day; an end that is not known counts as "still". */
    public boolean covers(LocalDate day) {
      return held.from().map(f -> !f.first().isAfter(day)).orElse(true)
          && held.to().map(t -> !t.last().isBefore(day)).orElse(true);
    }
  }

  public boolean holds(String office, LocalDate day) {
    return terms.stream()
        .anyMatch(t -> t.office().filter(office::equals).isPresent() && t.covers(day));
  }

  /**
   * The armed group or organisation for which the person acts on a day: a minister who led an
   * organisation later acts for the country. Whoever only ever held offices of groups stays theirs.
   */
  public Optional<ActorId> group(Optional<LocalDate> day) {
    boolean always = terms.stream().allMatch(t -> t.group().isPresent());
    return terms.stream()
        .filter(t -> always || day.map(t::covers).orElse(t.held().to().isEmpty()))
        .flatMap(t -> t.group().stream())
        .findFirst();
  }

  /** Whether only a state has such a class of office. */
  public static boolean isOfState(String office) {
    return OF_STATE.contains(office);
  }

  /** Whether the person holds an office on a day that only a state has. */
  public boolean actsForState(Optional<LocalDate> day) {
    return terms.stream()
        .filter(t -> t.group().isEmpty() && t.office().filter(OF_STATE::contains).isPresent())
        .anyMatch(t -> day.map(t::covers).orElse(t.held().to().isEmpty()));
  }

  /**
   * The sector on a day: that of an office held then, {@code ELI} where all are past or still to
   * come. Without a day, that of any.
   */
  public String sector(Optional<LocalDate> day) {
    List<Term> held = terms.stream().filter(t -> day.map(t::covers).orElse(true)).toList();
    if (held.isEmpty()) {
      return Actor.FORMER_OFFICIAL;
    }
    return OfficeSectors.of(held.stream().flatMap(t -> t.office().stream()).toList())
        .or(() -> held.stream().flatMap(t -> Agents.sector(t.held().office()).stream()).findFirst())
        .orElse(GOVERNMENT);
  }

  public List<Office> offices() {
    return terms.stream().map(Term::held).toList();
  }

  /**
   * Whether texts may call this person by surname beside a title: the holder of a leading office.
   */
  public boolean leading() {
    return terms.stream().anyMatch(t -> t.office().isPresent());
  }

  /** Whether texts may call this person by surname alone, with nothing beside it. */
  public boolean prominent() {
    return terms.stream().anyMatch(Term::isProminent);
  }
}
