package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.reading.phrase.Phrase;

/**
 * In which order the phrases of a sentence are resolved: names first; anaphoric phrases wait for
 * the names and pronouns before them.
 */
final class ReadingOrder {
  private final TitledPersons appositions;

  ReadingOrder(TitledPersons appositions) {
    this.appositions = appositions;
  }

  /** Those that say themselves who is meant. */
  List<Phrase> names(List<Phrase> phrases) {
    return phrases.stream().filter(p -> !isAnaphoric(p)).toList();
  }

  /** The others, by their last word; of those with one last word the one that begins last first. */
  Map<Integer, List<Phrase>> anaphora(List<Phrase> phrases) {
    Map<Integer, List<Phrase>> byLast = new HashMap<>();
    phrases.stream()
        .filter(this::isAnaphoric)
        .forEach(p -> byLast.computeIfAbsent(p.last(), k -> new ArrayList<>()).add(0, p));
    return byLast;
  }

  private boolean isAnaphoric(Phrase phrase) {
    if (phrase instanceof Phrase.Title title) {
      return isAnaphoric(title);
    }
    return phrase instanceof Phrase.Body body && leans(body.owner())
        || phrase instanceof Phrase.PartOf
        || phrase instanceof Phrase.Sides
        || phrase instanceof Phrase.Group;
  }

  private boolean isAnaphoric(Phrase.Title title) {
    return appositions.person(title).isPresent()
        ? title.owner().filter(Phrase.Owner.Told.class::isInstance).isPresent()
        : title.possessor().isPresent() || leans(title.owner());
  }

  /** Whether the context tells whose it is. */
  private static boolean leans(Optional<Phrase.Owner> owner) {
    return owner.map(ReadingOrder::isAnaphoric).orElse(true);
  }

  private static boolean isAnaphoric(Phrase.Owner owner) {
    return owner instanceof Phrase.Owner.Pronoun
        || owner instanceof Phrase.Owner.Told
        || owner instanceof Phrase.Owner.Sides;
  }
}
