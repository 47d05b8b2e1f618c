package org.parley.reading.act;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.EventType;

/** The modes that PLOVER 0.8 gives a type. */
final class Modes {
  private static final Map<EventType, Set<String>> MODES = new EnumMap<>(EventType.class);

  static {
    MODES.put(EventType.CONSULT, Set.of("visit", "third-party", "multilateral", "phone"));
    MODES.put(
        EventType.RETREAT,
        Set.of("withdraw", "release", "disarm", "ceasefire", "access", "resign"));
    MODES.put(EventType.REQUEST, Set.of("assist", "change", "yield", "meet"));
    MODES.put(EventType.ACCUSE, Set.of("disapprove", "investigate", "allege"));
    MODES.put(EventType.REJECT, Set.of("assist", "change", "yield", "meet"));
    MODES.put(
        EventType.THREATEN,
        Set.of("restrict", "arrest", "relations", "expel", "territory", "violence"));
    MODES.put(
        EventType.PROTEST,
        Set.of("demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"));
    MODES.put(EventType.SANCTION, Set.of("convict", "expel", "withdraw", "discontinue"));
    MODES.put(EventType.MOBILIZE, Set.of("troops", "weapons", "police", "militia"));
    MODES.put(
        EventType.COERCE,
        Set.of(
            "seize",
            "restrict",
            "censor",
            "curfew",
            "martial-law",
            "arrest",
            "deport",
            "withhold",
            "misinformation",
            "cyber"));
    MODES.put(
        EventType.ASSAULT,
        Set.of(
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
            "unconventional"));
  }

  private Modes() {}

  /** {@code mode} where the type has it. */
  static Optional<String> of(EventType type, Optional<String> mode) {
    return mode.filter(m -> MODES.getOrDefault(type, Set.of()).contains(m));
  }
}
