package org.parley.dossier.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.codebook.NameNormalizer;
import org.parley.model.Actor;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;

/**
 * Record linkage: persons of different reports are one where they have the same surname over
 * spellings, given names that fit and no two countries. A surname alone joins the only full name
 * that it can belong to; where two can, it stays as it is.
 */
final class EntityLinker {
  private static final int NEAR_FROM = 6;

  private final Map<String, Set<Actor>> byKey = new HashMap<>();
  private final Map<ActorId, ActorId> joined = new HashMap<>();

  private EntityLinker() {}

  /** For each person that is another's, that other's id. */
  static Map<ActorId, ActorId> among(Collection<Actor> actors) {
    EntityLinker linker = new EntityLinker();
    List<Actor> persons =
        actors.stream().filter(a -> a.kind() == ActorKind.PERSON && !title(a)).toList();
    List<Actor> full = persons.stream().filter(a -> registered(a) || words(a).size() > 1).toList();
    full.stream().sorted(Comparator.comparing(a -> !registered(a))).forEach(linker::full);
    Set<Actor> named = Set.copyOf(full);
    persons.stream().filter(a -> !named.contains(a)).forEach(linker::surname);
    return Map.copyOf(linker.joined);
  }

  private void full(Actor person) {
    List<Actor> fitting =
        registered(person) ? List.of() : near(person).filter(o -> fits(o, person)).toList();
    if (fitting.size() == 1) {
      joined.put(person.id(), joined.getOrDefault(fitting.get(0).id(), fitting.get(0).id()));
    } else {
      keys(person).forEach(k -> byKey.computeIfAbsent(k, x -> new LinkedHashSet<>()).add(person));
    }
  }

  private void surname(Actor person) {
    List<Actor> fitting =
        near(person)
            .filter(o -> surname(o.name()).equals(surname(person.name())))
            .filter(o -> agree(o, person))
            .toList();
    if (fitting.size() == 1) {
      joined.put(person.id(), fitting.get(0).id());
    }
  }

  private Stream<Actor> near(Actor person) {
    Set<Actor> found = new LinkedHashSet<>();
    keys(person).forEach(k -> found.addAll(byKey.getOrDefault(k, Set.of())));
    return found.stream();
  }

  private static boolean fits(Actor a, Actor b) {
    return agree(a, b)
        && NameNormalizer.suffix(words(a)) == NameNormalizer.suffix(words(b))
        && NameNormalizer.surnamesNear(
            NameNormalizer.lastName(a.name()), NameNormalizer.lastName(b.name()))
        && NameNormalizer.givenNamesFit(given(a), given(b));
  }

  private static boolean agree(Actor a, Actor b) {
    return a.country().isEmpty() || b.country().isEmpty() || a.country().equals(b.country());
  }

  /** The folded surname, and for a long one what is left of it when one letter is dropped. */
  private static List<String> keys(Actor person) {
    String surname = surname(person.name());
    List<String> keys = new ArrayList<>(List.of(surname));
    for (int i = 0; surname.length() >= NEAR_FROM && i < surname.length(); i++) {
      keys.add(surname.substring(0, i) + surname.substring(i + 1));
    }
    return keys;
  }

  private static String surname(String name) {
    return NameNormalizer.surname(NameNormalizer.lastName(name));
  }

  private static String given(Actor person) {
    return NameNormalizer.givenName(person.name());
  }

  private static List<String> words(Actor person) {
    return List.of(person.name().split(" "));
  }

  private static boolean registered(Actor person) {
    return !person.id().isNamed()
        || person.offices().stream().anyMatch(o -> o.source().equals("parley"));
  }

  /** A person whom a text knows only by a title has no name to compare. */
  private static boolean title(Actor person) {
    String last = person.name().substring(person.name().lastIndexOf(' ') + 1);
    return last.isEmpty() || Character.isLowerCase(last.charAt(0));
  }
}
