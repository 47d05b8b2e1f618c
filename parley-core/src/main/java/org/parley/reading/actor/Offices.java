package org.parley.reading.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Register;
import org.parley.codebook.RegisteredPerson;

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

  Optional<PersonDraft> holder(String title, Optional<String> country, boolean owned) {
    for (String role : COVERS.getOrDefault(title, List.of(title))) {
      Optional<PersonDraft> here = latest(role, country);
      if (here.isEmpty() && country.isPresent()) {
        here = registered(role, country.get());
      }
      if (here.isPresent() && (country.isPresent() || !owned)) {
        return here;
      }
    }
    return Optional.empty();
  }

  /** The one who holds the same office for another country. */
  Optional<PersonDraft> counterpart(PersonDraft person, String country) {
    List<String> roles = new ArrayList<>();
    LEADING.stream()
        .filter(r -> byRole.getOrDefault(r, Set.of()).contains(person))
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
    List<PersonDraft> found =
        byRole.getOrDefault(role, Set.of()).stream()
            .filter(p -> country.isEmpty() || p.country().equals(country))
            .toList();
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
