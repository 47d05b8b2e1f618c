package org.parley.reading.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.NameNormalizer;
import org.parley.codebook.Register;
import org.parley.codebook.RegisteredPerson;
import org.parley.codebook.WordLists;
import org.parley.model.ActorId;
import org.parley.reading.phrase.Piece;

/** The persons of a report: full names first, then surnames that stand for them. */
final class People {
  private static final Set<String> PARTICLES = WordLists.of("name-words").words("name-particle");
  private static final String FIRST_KEY = "\u0000";
  private static final int SHORT = 3;

  private final Register register;
  private final Optional<LocalDate> day;
  private final Map<String, List<PersonDraft>> bySurname = new HashMap<>();
  private final Map<ActorId, PersonDraft> byId = new HashMap<>();

  People(Register register, Optional<LocalDate> day) {
    this.register = register;
    this.day = day;
  }

  /** Who a name of the text is. {@code country} and {@code office} are what stands beside it. */
  PersonDraft meet(Piece.NameWords name, Optional<String> country, Optional<String> office) {
    List<String> words = name.words();
    String surname = surname(words);
    List<PersonDraft> namesakes =
        bySurname.getOrDefault(key(surname), List.of()).stream()
            .filter(p -> fits(p, words, country) && p.genderFits(name.gender()))
            .toList();
    if (!namesakes.isEmpty()) {
      return isSurname(words)
          ? meant(namesakes, name, office)
          : namesakes.get(namesakes.size() - 1);
    }
    Optional<RegisteredPerson> known =
        registered(words, country, office)
            .or(() -> reversed(words, country, office))
            .or(() -> headOfState(words, country, office));
    if (known.isEmpty() && words.size() == 1) {
      Optional<PersonDraft> called = byGivenName(words.get(0));
      if (called.isPresent()) {
        return called.get();
      }
    }
    PersonDraft person = known.map(this::registered).orElseGet(() -> add(words, known));
    List<PersonDraft> under = bySurname.computeIfAbsent(key(surname), k -> new ArrayList<>());
    if (!under.contains(person)) {
      under.add(person);
    }
    return person;
  }

  /**
   * Whether texts call a person by surname even beside namesakes of the full name who never held an
   * office.
   */
  private boolean rules(RegisteredPerson person) {
    return now(person, Optional.of("head-of-state"))
        || now(person, Optional.of("head-of-government"));
  }

  /**
   * Whom a surname alone means: the one with the title that stands beside it, else a head of state
   * or government of that name, else the one met first.
   */
  private PersonDraft meant(
      List<PersonDraft> namesakes, Piece.NameWords name, Optional<String> office) {
    return namesakes.stream()
        .filter(p -> office.filter(p::hasRole).isPresent())
        .findFirst()
        .or(
            () ->
                registered(name.words(), Optional.empty(), office)
                    .filter(p -> rules(p) && !led(namesakes.get(0)))
                    .map(this::registered)
                    .filter(p -> p.genderFits(name.gender())))
        .orElse(namesakes.get(0));
  }

  private static boolean led(PersonDraft person) {
    return person.registered().filter(RegisteredPerson::leading).isPresent();
  }

  Optional<PersonDraft> withId(ActorId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** A person of the register, met or not. */
  PersonDraft registered(RegisteredPerson known) {
    PersonDraft person = byId.get(known.id());
    if (person == null) {
      person = add(List.of(known.name().split(" ")), Optional.of(known));
      bySurname.computeIfAbsent(key(person.surname()), k -> new ArrayList<>()).add(person);
    }
    return person;
  }

  private PersonDraft add(List<String> words, Optional<RegisteredPerson> known) {
    PersonDraft person = new PersonDraft(words, known, day);
    return byId.merge(person.id(), person, (a, b) -> a);
  }

  /** {@code Anwar} for {@code Anwar Ibrahim}: the only one of that given name. */
  private Optional<PersonDraft> byGivenName(String word) {
    List<PersonDraft> found =
        byId.values().stream()
            .filter(p -> p.words().size() > 1 && p.words().get(0).equals(word))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** A surname alone, with its particle: {@code bin Rashid}. */
  private static boolean isSurname(List<String> words) {
    return words.size() == 1 || words.size() == 2 && PARTICLES.contains(words.get(0));
  }

  private static boolean fits(PersonDraft person, List<String> words, Optional<String> country) {
    boolean elsewhere =
        country.isPresent() && person.country().isPresent() && !person.country().equals(country);
    if (words.size() > 1 && person.registered().filter(r -> givenFits(r, words)).isPresent()) {
      return !elsewhere;
    }
    if (NameNormalizer.suffix(words) != NameNormalizer.suffix(person.words()) && words.size() > 1) {
      return false;
    }
    boolean given =
        isSurname(words)
            || NameNormalizer.givenNamesFit(person.given(), given(words))
            || isEndOf(String.join(" ", person.words()), words);
    return given && (!elsewhere || words.size() == 1 || person.registered().isEmpty());
  }

  private Optional<RegisteredPerson> registered(
      List<String> words, Optional<String> country, Optional<String> office) {
    List<RegisteredPerson> found =
        register.surnamed(surname(words)).stream()
            .filter(
                p -> words.size() == 1 ? bySurname(p, words.get(0), office) : givenFits(p, words))
            .filter(p -> country.isEmpty() || p.country().isEmpty() || p.country().equals(country))
            .toList();
    if (found.size() > 1) {
      String name = String.join(" ", words);
      List<RegisteredPerson> exact = found.stream().filter(p -> p.names().contains(name)).toList();
      found = exact.isEmpty() ? found : exact;
    }
    if (found.size() > 1) {
      List<RegisteredPerson> now = found.stream().filter(p -> now(p, office)).toList();
      found = now.isEmpty() ? found.stream().filter(RegisteredPerson::leading).toList() : now;
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Of several called by a surname alone, the only head of state. */
  private Optional<RegisteredPerson> headOfState(
      List<String> words, Optional<String> country, Optional<String> office) {
    return words.size() == 1 && office.isEmpty()
        ? registered(words, country, Optional.of("head-of-state"))
        : Optional.empty();
  }

  /** {@code Takaichi Sanae}, the family's name first as at home. */
  private Optional<RegisteredPerson> reversed(
      List<String> words, Optional<String> country, Optional<String> office) {
    return words.size() == 2
        ? registered(List.of(words.get(1), words.get(0)), country, office)
            .filter(p -> p.names().contains(words.get(1) + " " + words.get(0)))
        : Optional.empty();
  }

  /** No other spelling of a surname of few letters: {@code Le} is not {@code Lee}. */
  private boolean bySurname(RegisteredPerson person, String word, Optional<String> office) {
    boolean spelt =
        word.length() > SHORT
            || person.names().stream().map(NameNormalizer::lastName).anyMatch(word::equals);
    return spelt && bySurnameAlone(person, office);
  }

  /**
   * By surname alone only who is known to any reader, or holds the office that stands beside it.
   */
  private boolean bySurnameAlone(RegisteredPerson person, Optional<String> office) {
    return office.isPresent() && now(person, office)
        || person.prominent() && now(person, Optional.empty());
  }

  private boolean now(RegisteredPerson person, Optional<String> office) {
    return person.terms().stream()
        .anyMatch(
            t ->
                t.office().isPresent()
                    && (office.isEmpty() || t.office().equals(office))
                    && day.map(t::covers).orElse(t.held().to().isEmpty()));
  }

  private static boolean givenFits(RegisteredPerson person, List<String> words) {
    return person.names().stream().anyMatch(n -> givenFits(n, words));
  }

  private static boolean givenFits(String full, List<String> words) {
    return NameNormalizer.givenNamesFit(NameNormalizer.givenName(full), given(words))
            && NameNormalizer.suffix(words) == NameNormalizer.suffix(List.of(full.split(" ")))
        || isEndOf(full, words);
  }

  /** {@code Garcia Lopez} of {@code Ana Maria Garcia Lopez}: the surnames alone. */
  private static boolean isEndOf(String full, List<String> words) {
    return words.size() > 1
        && NameNormalizer.slug(full).endsWith("-" + NameNormalizer.slug(String.join(" ", words)));
  }

  private static String given(List<String> words) {
    return NameNormalizer.givenName(String.join(" ", words));
  }

  private static String surname(List<String> words) {
    return NameNormalizer.lastName(String.join(" ", words));
  }

  private static String key(String surname) {
    String folded = NameNormalizer.surname(surname);
    return folded.isEmpty() ? FIRST_KEY : folded;
  }
}
