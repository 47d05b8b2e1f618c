package org.parley.reading.event;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.parley.model.EventType;
import org.parley.model.Realis;

/**
 * What an act comes to as its clause puts it: help that is still to come is an agreement, force
 * that is still to come a threat, cooperation that is refused a rejection (PLOVER 0.8).
 */
record Outcome(EventType type, Optional<String> mode, Optional<String> cameo, Realis realis) {
  private static final Set<EventType> COOPERATIVE =
      EnumSet.of(
          EventType.CONSULT,
          EventType.SUPPORT,
          EventType.COOPERATE,
          EventType.AID,
          EventType.CONCEDE,
          EventType.RETREAT,
          EventType.AGREE);
  private static final Set<EventType> HOSTILE =
      EnumSet.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.SANCTION,
          EventType.PROTEST,
          EventType.MOBILIZE);

  static Optional<Outcome> of(EventRule rule, Modality modality) {
    EventType type = rule.type().orElseThrow();
    boolean cooperative = COOPERATIVE.contains(type);
    boolean hostile = HOSTILE.contains(type);
    if (modality.negated()) {
      return negated(rule, type, cooperative, hostile);
    }
    if (modality.future() && cooperative && type != EventType.AGREE) {
      return Optional.of(
          new Outcome(
              EventType.AGREE,
              Optional.empty(),
              Optional.of("03"),
              stage(modality, Realis.PLANNED)));
    }
    if (modality.future() && hostile) {
      return Optional.of(
          new Outcome(
              EventType.THREATEN,
              threatOf(type),
              Optional.of("13"),
              stage(modality, Realis.THREATENED)));
    }
    Realis plain = rule.realis().orElse(modality.future() ? Realis.PLANNED : Realis.HAPPENED);
    return Optional.of(new Outcome(type, rule.mode(), rule.cameo(), stage(modality, plain)));
  }

  private static Optional<Outcome> negated(
      EventRule rule, EventType type, boolean cooperative, boolean hostile) {
    if (cooperative) {
      return Optional.of(
          new Outcome(EventType.REJECT, refusalOf(type), Optional.of("12"), Realis.HAPPENED));
    }
    return hostile
        ? Optional.of(new Outcome(type, rule.mode(), rule.cameo(), Realis.DENIED))
        : Optional.empty();
  }

  private static Realis stage(Modality modality, Realis plain) {
    return modality.conditional() || modality.possible() ? Realis.CONDITIONAL : plain;
  }

  private static Optional<String> threatOf(EventType type) {
    return switch (type) {
      case ASSAULT, MOBILIZE -> Optional.of("violence");
      case COERCE -> Optional.of("restrict");
      case SANCTION -> Optional.of("relations");
      default -> Optional.empty();
    };
  }

  private static Optional<String> refusalOf(EventType type) {
    return switch (type) {
      case CONSULT, AGREE -> Optional.of("meet");
      case AID, COOPERATE, SUPPORT -> Optional.of("assist");
      default -> Optional.of("yield");
    };
  }
}
