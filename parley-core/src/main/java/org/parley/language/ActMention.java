package org.parley.language;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.parley.model.Act;
import org.parley.model.EventType;
import org.parley.model.Realis;
import org.parley.model.Span;

/**
 * Words that tell what a party does, offers, plans or refuses, as the guide of {@code corpus/acts}
 * defines it; the field calls it an event mention.
 *
 * @param trigger the fewest words that tell it
 * @param act empty where it belongs to no talk
 * @param mode one of the type's modes in PLOVER
 * @param arguments in text order
 * @param same index of an earlier mention of the same list that tells the same deed
 * @param answers index of the mention of the same list that it answers
 * @param confidence 0 to 1: how likely a careful reader marks an act of this type here
 */
public record ActMention(
    Span trigger,
    Optional<Act> act,
    EventType type,
    Optional<String> mode,
    Realis realis,
    List<Argument> arguments,
    OptionalInt same,
    OptionalInt answers,
    double confidence) {
  public ActMention {
    Objects.requireNonNull(trigger);
    Objects.requireNonNull(act);
    Objects.requireNonNull(type);
    Objects.requireNonNull(mode);
    Objects.requireNonNull(realis);
    arguments = List.copyOf(arguments);
    Objects.requireNonNull(same);
    Objects.requireNonNull(answers);
  }

  /** The words that play {@code role}, in text order. */
  public Stream<Argument> arguments(ArgumentRole role) {
    return arguments.stream().filter(a -> a.role() == role);
  }
}
