package org.parley.reading.actor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parley.codebook.RegisteredPerson;
import org.parley.codebook.WordLists;
import org.parley.language.Token;
import org.parley.model.ActorId;
import org.parley.reading.discourse.Discourse;

/** Which persons of a report hold an office, by its own words or by the register on its day. */
final class OfficeHolders {
  /** Days for which texts still call someone by an office that ended. */
  private static final int STILL_CALLED = 30;

  private static final Set<String> KILLING = WordLists.of("title-words").words("killing");

  private final Optional<LocalDate> day;
  private final People people;
  private final Discourse discourse;
  private final Map<String, Set<PersonDraft>> holders = new HashMap<>();

  /** Persons of the text whose term ended shortly before its day. */
  private final Map<String, Set<PersonDraft>> justEnded = new HashMap<>();

  OfficeHolders(Optional<LocalDate> day, People people, Discourse discourse) {
    this.day = day;
    this.people = people;
    this.discourse = discourse;
  }

  /** Notes that the text gives a person an office. */
  void add(PersonDraft person, String office) {
    add(holders, office, person);
  }

  /** Notes the offices that the register gives a person on the report's day. */
  void add(PersonDraft person) {
    person.registered().stream()
        .flatMap(r -> r.terms().stream())
        .forEach(
            term -> {
              if (isHeld(term)) {
                term.office().ifPresent(o -> add(holders, o, person));
              }
              if (hasJustEnded(term)) {
                term.office().ifPresent(o -> add(justEnded, o, person));
              }
            });
  }

  private static void add(Map<String, Set<PersonDraft>> to, String office, PersonDraft person) {
    to.computeIfAbsent(office, k -> new LinkedHashSet<>()).add(person);
  }

  private boolean isHeld(RegisteredPerson.Term term) {
    return day.map(term::covers).orElse(term.held().to().isEmpty());
  }

  private boolean hasJustEnded(RegisteredPerson.Term term) {
    return day.isPresent()
        && term.held()
            .to()
            .filter(t -> !t.last().isAfter(day.get()))
            .filter(t -> t.last().isAfter(day.get().minusDays(STILL_CALLED)))
            .isPresent();
  }

  boolean holds(PersonDraft person, String office) {
    return of(office).contains(person);
  }

  /** The holder for a country who was told of last. */
  Optional<PersonDraft> latest(String office, String country) {
    List<PersonDraft> found = of(office).stream().filter(ofCountry(Optional.of(country))).toList();
    return found.size() < 2
        ? found.stream().findFirst()
        : discourse.recency().latestOf(ids(found)).flatMap(people::withId);
  }

  /**
   * The holder who was told of last before a word; of the dead, where the sentence tells of death.
   */
  Optional<PersonDraft> latestBefore(Token word, String office, Predicate<PersonDraft> may) {
    Set<PersonDraft> ended = justEnded.getOrDefault(office, Set.of());
    Stream<Set<PersonDraft>> held =
        discourse.here().says(KILLING)
            ? Stream.of(ended, of(office))
            : Stream.of(of(office), ended);
    return held.flatMap(h -> latestBefore(word, h.stream().filter(may).toList()).stream())
        .findFirst();
  }

  private Optional<PersonDraft> latestBefore(Token word, List<PersonDraft> found) {
    return found.size() < 2
        ? found.stream().findFirst()
        : discourse
            .antecedents()
            .latestBefore(ids(found), word)
            .or(() -> discourse.recency().latestOf(ids(found)))
            .flatMap(people::withId);
  }

  /** Who acts for a country and for no group of it; anybody where none is known. */
  static Predicate<PersonDraft> ofCountry(Optional<String> country) {
    return p -> country.isEmpty() || p.group().isEmpty() && p.country().equals(country);
  }

  private Set<PersonDraft> of(String office) {
    return holders.getOrDefault(office, Set.of());
  }

  private static List<ActorId> ids(List<PersonDraft> persons) {
    return persons.stream().map(PersonDraft::id).toList();
  }
}
