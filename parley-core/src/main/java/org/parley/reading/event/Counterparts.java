package org.parley.reading.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.EventType;
import org.parley.model.Mention;
import org.parley.model.Resolution;

/**
 * Who talks with whom in a report, as far as it has been read: "the talks" and an answer to an
 * offer do not name the other party again.
 */
final class Counterparts {
  private static final Set<EventType> ABOUT_TALKS =
      EnumSet.of(EventType.CONSULT, EventType.AGREE, EventType.REJECT);

  private static final Set<String> PROCESS = Words.list("talk-process");

  private final Parties parties;
  private Optional<Mention> one = Optional.empty();
  private Optional<Mention> other = Optional.empty();

  Counterparts(Parties parties) {
    this.parties = parties;
  }

  void note(Act act) {
    if (!ABOUT_TALKS.contains(act.type()) || !isProcess(act)) {
      return;
    }
    List<Mention> sides =
        java.util.stream.Stream.concat(act.source().stream(), act.target().stream())
            .filter(m -> parties.country(m).isPresent())
            .toList();
    for (Mention a : sides) {
      for (Mention b : sides) {
        if (!parties.isSameSide(a, b)) {
          Optional<Mention> first = named(a);
          other = named(b);
          one = first;
          return;
        }
      }
    }
  }

  /** A name for the party rather than a pronoun, where one was read before. */
  private Optional<Mention> named(Mention mention) {
    boolean pronoun =
        mention.resolvedBy() == Resolution.PRONOUN
            || mention.resolvedBy() == Resolution.FIRST_PERSON;
    return pronoun
        ? java.util.stream.Stream.of(one, other)
            .flatMap(Optional::stream)
            .filter(m -> parties.isSameSide(m, mention))
            .findFirst()
            .or(() -> Optional.of(mention))
        : Optional.of(mention);
  }

  private static boolean isProcess(Act act) {
    return PROCESS.contains(Words.lemma(act.trigger()))
        || act.scope().stream().anyMatch(t -> PROCESS.contains(Words.lemma(t)));
  }

  /** The party across the table from {@code party}, in the talks last told of. */
  Optional<Mention> of(Mention party) {
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    Optional<Mention> across =
        parties.isSameSide(party, one.get())
            ? other
            : parties.isSameSide(party, other.get()) ? one : Optional.empty();
    return across.map(m -> new Mention(m.actor(), m.text(), m.span(), Resolution.TALKS_OF_REPORT));
  }
}
