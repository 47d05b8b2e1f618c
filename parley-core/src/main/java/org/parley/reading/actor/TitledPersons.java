package org.parley.reading.actor;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.reading.phrase.Phrase;

/** Which titles a report gives to which names: {@code Anna Berg, the Kenyan foreign minister}. */
final class TitledPersons {
  /** By the very phrase: titles of two sentences can be equal. */
  private final Map<Phrase.Title, PersonDraft> persons = new IdentityHashMap<>();

  private final Map<String, Set<PersonDraft>> byWord = new HashMap<>();

  /**
   * @param word the title's head, in small letters
   */
  void add(Phrase.Title title, String word, PersonDraft person) {
    persons.put(title, person);
    byWord.computeIfAbsent(word, k -> new LinkedHashSet<>()).add(person);
  }

  /** The person beside whose name a title stands; empty for one that stands alone. */
  Optional<PersonDraft> person(Phrase.Title title) {
    return Optional.ofNullable(persons.get(title));
  }

  /** All persons whom the report calls by a word. */
  Set<PersonDraft> called(String word) {
    return byWord.getOrDefault(word, Set.of());
  }

  /** {@code the former director}: the only one to whom the report gives that title. */
  Optional<PersonDraft> onceHolding(Phrase.Title title) {
    Set<PersonDraft> found =
        persons.entrySet().stream()
            .filter(e -> e.getKey().rule().equals(title.rule()))
            .filter(e -> title.owner().isEmpty() || title.owner().equals(e.getKey().owner()))
            .filter(e -> title.owner().isPresent() || e.getKey().former())
            .map(Map.Entry::getValue)
            .collect(Collectors.toSet());
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }
}
