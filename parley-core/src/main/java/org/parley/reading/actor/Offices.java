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
import java.util.stream.Stream;
import org.parley.codebook.Register;
import org.parley.codebook.RegisteredPerson;
import org.parley.codebook.WordLists;
import org.parley.language.Token;
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

  /** What the holders of a state's offices are called in an organisation of states. */
  private static final Map<String, List<String>> OF_BODIES =
      Map.of("foreign-minister", List.of("secretary-general"));

  private static final Set<String> KILLING = WordLists.of("actor-words").words("killing");

  /** Days for which texts still call someone by an office that ended. */
  private static final int STILL_CALLED = 30;

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

  /** Persons of the text whose term ended shortly before its day, by role. */
  private final Map<String, Set<PersonDraft>> justEnded = new HashMap<>();

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
    person.registered().stream()
        .flatMap(r -> r.terms().stream())
        .filter(t -> day.filter(d -> endedBefore(t, d)).isPresent())
        .flatMap(t -> t.office().stream())
        .forEach(r -> justEnded.computeIfAbsent(r, k -> new LinkedHashSet<>()).add(person));
  }

  private static boolean endedBefore(RegisteredPerson.Term term, LocalDate day) {
    return term.held()
        .to()
        .filter(t -> !t.last().isAfter(day) && t.last().isAfter(day.minusDays(STILL_CALLED)))
        .isPresent();
  }

  /**
   * The holder for a country or group.
   *
   * @param owned whether the text says whose it is
   * @param word the title's head
   * @param may who can be meant by it
   */
  Optional<PersonDraft> holder(
      String title, Affiliation of, boolean owned, Token word, Predicate<PersonDraft> may) {
    if (of.group().isPresent()) {
      return ofGroup(title, of.group(), word);
    }
    Optional<String> country = of.country();
    if (country.isEmpty() && owned) {
      return Optional.empty();
    }
    List<String> roles =
        COVERS.getOrDefault(title, List.of(title)).stream()
            .filter(r -> !title.equals("leader") || country.map(c -> rules(r, c)).orElse(true))
            .toList();
    boolean quoted = discourse.here().quoted(word) && country.isEmpty();
    Optional<PersonDraft> own = quoted ? ofSpeaker(roles, word) : Optional.empty();
    return own.or(() -> holder(title, roles, country, word, may));
  }

  private Optional<PersonDraft> holder(
      String title,
      List<String> roles,
      Optional<String> country,
      Token word,
      Predicate<PersonDraft> may) {
    return roles.stream()
        .flatMap(role -> latest(role, may.and(ofCountry(country)), word).stream())
        .findFirst()
        .or(() -> country.flatMap(c -> inOffice(title, roles, c)));
  }

  /** {@code "the president wants it", a Kenyan said}: the Kenyan one, if the text names one. */
  private Optional<PersonDraft> ofSpeaker(List<String> roles, Token word) {
    Optional<ActorId> speaker = discourse.subjects().quoting();
    Optional<String> country = speaker.flatMap(people::withId).flatMap(PersonDraft::country);
    return country.stream()
        .map(c -> ofCountry(Optional.of(c)))
        .flatMap(c -> roles.stream().flatMap(r -> latest(r, c, word).stream()))
        .filter(p -> !Optional.of(p.id()).equals(speaker))
        .findFirst();
  }

  private Optional<PersonDraft> inOffice(String title, List<String> roles, String country) {
    return OF_MANY.contains(title)
        ? Optional.empty()
        : roles.stream().flatMap(role -> registered(role, country).stream()).findFirst();
  }

  private Optional<PersonDraft> ofGroup(String title, Optional<ActorId> group, Token word) {
    return Stream.concat(
            COVERS.getOrDefault(title, List.of(title)).stream(),
            OF_BODIES.getOrDefault(title, List.of()).stream())
        .flatMap(role -> latest(role, p -> p.group().equals(group), word).stream())
        .findFirst();
  }

  /** Whether a state body means its own state's by a title, alone or beside a name. */
  static boolean isOfIssuer(String role, boolean named) {
    return OF_ISSUER.contains(role) || !named && HIGHEST.contains(role);
  }

  /** Whether a word for several may mean holders of the highest offices. */
  static boolean areHolders(String word) {
    return SEVERAL.containsKey(word);
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

  private static Predicate<PersonDraft> ofCountry(Optional<String> country) {
    return p -> country.isEmpty() || p.group().isEmpty() && p.country().equals(country);
  }

  private Optional<PersonDraft> latest(String role, Optional<String> country) {
    List<PersonDraft> found =
        byRole.getOrDefault(role, Set.of()).stream().filter(ofCountry(country)).toList();
    return found.size() < 2
        ? found.stream().findFirst()
        : discourse.recency().latestOf(ids(found)).flatMap(people::withId);
  }

  /** Who of those with a role was told of last; of the dead, where the sentence tells of death. */
  private Optional<PersonDraft> latest(String role, Predicate<PersonDraft> fits, Token word) {
    Stream<Map<String, Set<PersonDraft>>> held =
        discourse.here().says(KILLING) ? Stream.of(justEnded, byRole) : Stream.of(byRole, justEnded);
    return held.flatMap(h -> latest(h.getOrDefault(role, Set.of()), fits, word).stream())
        .findFirst();
  }

  private Optional<PersonDraft> latest(
      Set<PersonDraft> holders, Predicate<PersonDraft> fits, Token word) {
    List<PersonDraft> found = holders.stream().filter(fits).toList();
    return found.size() < 2
        ? found.stream().findFirst()
        : discourse
            .antecedents()
            .latestBefore(ids(found), word)
            .or(() -> discourse.recency().latestOf(ids(found)))
            .flatMap(people::withId);
  }

  private static List<ActorId> ids(List<PersonDraft> persons) {
    return persons.stream().map(PersonDraft::id).toList();
  }

  private List<String> rolesOf(RegisteredPerson person) {
    return person.terms().stream()
        .filter(t -> day.map(t::covers).orElse(t.held().to().isEmpty()))
        .map(RegisteredPerson.Term::office)
        .flatMap(Optional::stream)
        .toList();
  }
}
