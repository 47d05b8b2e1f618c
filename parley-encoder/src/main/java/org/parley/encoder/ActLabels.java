package org.parley.encoder;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.Act;
import org.parley.model.EventType;

/** The classes that are told of a trigger, as the model numbers them. */
public final class ActLabels {
  /** How many acts there are, with the one that belongs to no talk. */
  public static final int ACTS = 1 + Act.values().length;

  /** PLOVER's modes; the same word is one mode, whatever the type. The first stands for none. */
  public static final List<String> MODES =
      Stream.concat(
              Stream.of(""), Arrays.stream(EventType.values()).flatMap(t -> t.modes().stream()))
          .distinct()
          .toList();

  public static final int TYPES = EventType.values().length;

  private ActLabels() {}

  public static int of(Optional<Act> act) {
    return act.map(a -> 1 + a.ordinal()).orElse(0);
  }

  static Optional<Act> act(int label) {
    return label == 0 ? Optional.empty() : Optional.of(Act.values()[label - 1]);
  }

  /** A mode that the list lacks counts as none. */
  public static int ofMode(Optional<String> mode) {
    return Math.max(0, MODES.indexOf(mode.orElse("")));
  }

  static Optional<String> mode(int label) {
    return label == 0 ? Optional.empty() : Optional.of(MODES.get(label));
  }
}
