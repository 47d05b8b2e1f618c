package org.parley.reading.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.parley.codebook.NameNormalizer;
import org.parley.codebook.OfficeSectors;
import org.parley.codebook.RegisteredPerson;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.Office;
import org.parley.model.ReportId;
import org.parley.reading.discourse.Affiliation;

/** A person of a report while it is read. */
final class PersonDraft {
  private final List<String> words;
  private final Optional<RegisteredPerson> registered;
  private final TreeSet<String> roles = new TreeSet<>();
  private final List<Office> stated = new ArrayList<>();
  private Optional<String> country = Optional.empty();
  private Optional<ActorId> group = Optional.empty();
  private String gender = "any";
  private final boolean ofState;
  private final Optional<LocalDate> day;

  PersonDraft(List<String> words, Optional<RegisteredPerson> registered, Optional<LocalDate> day) {
    this.words = List.copyOf(words);
    this.registered = registered;
    this.day = day;
    this.country = registered.flatMap(RegisteredPerson::country);
    this.group = registered.flatMap(r -> r.group(day));
    this.ofState = registered.filter(r -> r.actsForState(day)).isPresent();
    this.gender =
        registered
            .flatMap(RegisteredPerson::gender)
            .or(() -> NameNormalizer.gender(given()))
            .orElse("any");
  }

  ActorId id() {
    return registered
        .map(RegisteredPerson::id)
        .orElseGet(() -> ActorId.named(NameNormalizer.slug(String.join(" ", words))));
  }

  String name() {
    return registered.map(RegisteredPerson::name).orElseGet(() -> String.join(" ", words));
  }

  List<String> words() {
    return words;
  }

  String surname() {
    return NameNormalizer.lastName(name());
  }

  String given() {
    return NameNormalizer.givenName(String.join(" ", words));
  }

  Optional<RegisteredPerson> registered() {
    return registered;
  }

  Optional<String> country() {
    return country;
  }

  /**
   * By the offices that the register has of the person on the day; of one who has left them all,
   * and of one whom it lacks, by those that the text gives.
   */
  Optional<String> sector() {
    Optional<String> known = registered.map(r -> r.sector(day));
    List<String> others = roles.stream().filter(r -> !held(r)).toList();
    return known
        .filter(s -> !s.equals(Actor.FORMER_OFFICIAL))
        .or(() -> OfficeSectors.of(others))
        .or(() -> known);
  }

  String gender() {
    return gender;
  }

  List<Office> offices() {
    List<Office> all = new ArrayList<>(stated);
    registered.ifPresent(r -> all.addAll(r.offices()));
    return all;
  }

  /**
   * Notes for whom the person acts; what is known already stays, and whoever holds an office of a
   * state is no member of the body that a title names beside it.
   */
  void of(Affiliation affiliation) {
    country = country.or(affiliation::country);
    if (!ofState) {
      group = group.or(affiliation::group);
    }
  }

  Optional<ActorId> group() {
    return group;
  }

  void gender(String stated) {
    if (!stated.equals("any")) {
      gender = stated;
    }
  }

  /** Whether a form of address, {@code m} or {@code f}, may be this person's. */
  boolean genderFits(String address) {
    return address.equals("any") || gender.equals("any") || gender.equals(address);
  }

  boolean hasRole(String role) {
    return roles.contains(role) || held(role);
  }

  private boolean held(String role) {
    return registered.filter(r -> r.terms().stream().anyMatch(t -> t.is(role))).isPresent();
  }

  /** Whether the register has the person as a president. */
  boolean presides() {
    return registered.stream()
        .flatMap(r -> r.offices().stream())
        .anyMatch(o -> o.office().toLowerCase(Locale.ROOT).startsWith("president"));
  }

  /** A role that the text of a report gives. */
  void role(String role, ReportId report) {
    if (roles.add(role)) {
      stated.add(new Office(role, Optional.empty(), Optional.empty(), report.value()));
    }
  }
}
