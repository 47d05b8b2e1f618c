package org.parley.encoder;

import java.util.List;
import java.util.Optional;
import org.parley.model.Act;
import org.parley.model.EventType;

/** The classes that are told of a trigger, as the model numbers them. */
public final class ActLabels {
  /** How many acts there are, with the one that belongs to no talk. */
  public static final int ACTS = 1 + Act.values().length;

  /** PLOVER's modes; the same word is one mode, whatever the type. The first stands for none. */
  public static final List<String> MODES =
      List.of(
          "",
          "visit",
          "third-party",
          "multilateral",
          "phone",
          "withdraw",
          "release",
          "disarm",
          "ceasefire",
          "access",
          "resign",
          "assist",
          "change",
          "yield",
          "meet",
          "disapprove",
          "investigate",
          "allege",
          "restrict",
          "arrest",
          "relations",
          "expel",
          "territory",
          "violence",
          "demo",
          "riot",
          "strike",
          "hunger",
          "boycott",
          "obstruct",
          "vandalize",
          "convict",
          "discontinue",
          "troops",
          "weapons",
          "police",
          "militia",
          "seize",
          "censor",
          "curfew",
          "martial-law",
          "deport",
          "withhold",
          "misinformation",
          "cyber",
          "abduct",
          "beat",
          "torture",
          "sexual",
          "targeted",
          "destroy",
          "primitive",
          "firearms",
          "explosives",
          "suicide-attack",
          "aerial",
          "drone",
          "heavy-weapons",
          "crowd-control",
          "unconventional");

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
