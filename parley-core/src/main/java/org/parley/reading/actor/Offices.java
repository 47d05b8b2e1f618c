package org.parley.reading.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.codebook.Register;
import org.parley.codebook.RegisteredPerson;
import org.parley.codebook.WordLists;
import org.parley.model.ActorId;

/** Who holds the office that a title names: in this text first, else by the register on its day. */
final class Offices {
  private static final List<String> LEADING =
      List.of("head-of-state", "head-of-government", "foreign-minister", "defence-minister");
  private static final Map<String, List<String>> COVERS =
      Map.of(
          "leader", List.of("head-of-state", "head-of-government", "leader"),
          "minister",
              List.of("minister", "foreign-minister", "defence-minister", "interior-minister"),
          "diplomat", List.of("diplomat", "foreign-minister", "ambassador"),
          "negotiator", List.of("negotiator", "adviser"));

  /** Titles that several of a country have at a time: the text alone says which one is meant. */
  private static final Set<String> OF_MANY = Set.of("minister", "diplomat", "ambassador");

  /** The office of each of several who are told of by one title. */
  private static final Map<String, String> PLURALS =
      Map.of(
          "foreign ministers", "foreign-minister",
          "defence ministers", "defence-minister",
          "defense ministers", "defence-minister",
          "prime ministers", "head-of-government",
          "presidents", "head-of-state");

  /** The offices that a word for several of their holders means. */
  private static final Map<String, List<String>> SEVERAL =
      Map.of(
          "leaders",
          List.of("head-of-state", "head-of-government", "vice-president", "leader"),
          "presidents",
          List.of("head-of-state"),
          "ministers",
          List.of("foreign-minister", "defence-minister", "interior-minister", "minister"));

  /** Offices whose holders a state body names without their country, if it is its own. */
  private static final Set<String> OF_ISSUER =
      Set.of(
          "security-adviser",
          "adviser",
          "spokesperson",
          "lawmaker",
          "deputy-foreign-minister",
          "head");

  /** Offices that a state body gives without their country, if they are its own state's. */
  private static final Set<String> HIGHEST = Set.of("head-of-state", "vice-president");

  /** Countries whose head of state is no leader of theirs. */
  private static final Set<String> CEREMONIAL = WordLists.of("actor-words").words("ceremonial");

  private final Register register;
  private final Optional<LocalDate> day;
  private final People people;
  private final Discourse discourse;
  private final Map<String, Set<PersonDraft>> byRole = new HashMap<>();

  Offices(Register register, Optional<LocalDate> day, People people, Discourse discourse) {
    this.register = register;
    this.day = day;
    this.people = people;
    this.discourse = discourse;
  }

  /** Notes that the text gives a person a role. */
  void held(PersonDraft person, String role) {
    byRole.computeIfAbsent(role, k -> new LinkedHashSet<>()).add(person);
  }

  /** Notes the offices that the register gives a person on the report's day. */
  void held(PersonDraft person) {
    person.registered().ifPresent(r -> rolesOf(r).forEach(role -> held(person, role)));
  }

  /** The holder for a country or group; {@code owned}: whether the text says whose it is. */
  Optional<PersonDraft> holder(
      String title, Affiliation of, boolean owned, Predicate<PersonDraft> may) {
    if (of.group().isPresent()) {
      return ofGroup(title, of.group());
    }
    Optional<String> country = of.country();
    if (country.isEmpty() && owned) {
      return Optional.empty();
    }
    List<String> roles =
        COVERS.getOrDefault(title, List.of(title)).stream()
            .filter(r -> !title.equals("leader") || country.map(c -> rules(r, c)).orElse(true))
            .toList();
    return roles.stream()
        .flatMap(role -> latest(role, may.and(of(country))).stream())
        .findFirst()
        .or(() -> country.flatMap(c -> inOffice(title, roles, c)));
  }

  private Optional<PersonDraft> inOffice(String title, List<String> roles, String country) {
    return OF_MANY.contains(title)
        ? Optional.empty()
        : roles.stream().flatMap(role -> registered(role, country).stream()).findFirst();
  }

  private Optional<PersonDraft> ofGroup(String title, Optional<ActorId> group) {
    return COVERS.getOrDefault(title, List.of(title)).stream()
        .flatMap(role -> latest(role, p -> p.group().equals(group)).stream())
        .findFirst();
  }

  /** Whether a state body means its own state's by a title, alone or beside a name. */
  static boolean isOfIssuer(String role, boolean named) {
    return OF_ISSUER.contains(role) || !named && HIGHEST.contains(role);
  }

  /** Whether {@code leaders}, {@code presidents}, {@code ministers} may mean a person. */
  boolean isOneOf(String word, PersonDraft person) {
    return word.equals("men")
        ? person.genderFits("m")
        : SEVERAL.getOrDefault(word, LEADING).stream()
            .anyMatch(r -> byRole.getOrDefault(r, Set.of()).contains(person));
  }

  /**
   * Who is a country's of {@code foreign ministers}, {@code presidents}, {@code prime ministers}.
   */
  Optional<PersonDraft> oneOf(String words, String country) {
    return PLURALS.entrySet().stream()
        .filter(e -> words.contains(e.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .flatMap(r -> latest(r, Optional.of(country)).or(() -> registered(r, country)).stream())
        .findFirst();
  }

  /** Not a head of state who leaves it to the government to lead. */
  private static boolean rules(String role, String country) {
    return !role.equals("head-of-state") || !CEREMONIAL.contains(country);
  }

  /** The one who holds the same office for another country. */
  Optional<PersonDraft> counterpart(PersonDraft person, String country) {
    List<String> roles = new ArrayList<>();
    LEADING.stream()
        .filter(r -> byRole.getOrDefault(r, Set.of()).contains(person))
        .map(r -> rules(r, country) ? r : "head-of-government")
        .forEach(roles::add);
    return roles.stream()
        .map(r -> latest(r, Optional.of(country)).or(() -> registered(r, country)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<PersonDraft> registered(String role, String country) {
    return day.flatMap(d -> register.holder(role, country, d)).map(people::registered);
  }

  private Optional<PersonDraft> latest(String role, Optional<String> country) {
    return latest(role, of(country));
  }

  private static Predicate<PersonDraft> of(Optional<String> country) {
    return p -> country.isEmpty() || p.group().isEmpty() && p.country().equals(country);
  }

  private Optional<PersonDraft> latest(String role, Predicate<PersonDraft> fits) {
    List<PersonDraft> found = byRole.getOrDefault(role, Set.of()).stream().filter(fits).toList();
    if (found.size() < 2) {
      return found.stream().findFirst();
    }
    return discourse
        .latestOf(found.stream().map(PersonDraft::id).toList())
        .flatMap(id -> found.stream().filter(p -> p.id().equals(id)).findFirst());
  }

  private List<String> rolesOf(RegisteredPerson person) {
    return person.terms().stream()
        .filter(t -> day.map(t::covers).orElse(t.held().to().isEmpty()))
        .map(RegisteredPerson.Term::office)
        .flatMap(Optional::stream)
        .toList();
  }
}
