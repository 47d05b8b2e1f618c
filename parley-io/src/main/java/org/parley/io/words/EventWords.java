package org.parley.io.words;

import org.parley.model.EventType;

/** The event types of PLOVER in plain words. */
public final class EventWords {
  private EventWords() {}

  /** What somebody does to another: {@code meets or talks with}. */
  static String does(EventType type, boolean toSomebody) {
    return toSomebody ? doesTo(type) : does(type);
  }

  private static String doesTo(EventType type) {
    return switch (type) {
      case AGREE -> "agrees with";
      case CONSULT -> "meets or talks with";
      case SUPPORT -> "supports";
      case CONCEDE -> "yields to";
      case COOPERATE -> "cooperates with";
      case AID -> "gives aid to";
      case RETREAT -> "backs down before";
      case REQUEST -> "makes a demand of";
      case ACCUSE -> "accuses";
      case REJECT -> "rejects";
      case THREATEN -> "threatens";
      case PROTEST -> "protests against";
      case SANCTION -> "imposes sanctions on";
      case MOBILIZE -> "mobilises against";
      case COERCE -> "coerces";
      case ASSAULT -> "attacks";
    };
  }

  private static String does(EventType type) {
    return switch (type) {
      case AGREE -> "agrees";
      case CONSULT -> "meets or talks";
      case SUPPORT -> "gives support";
      case CONCEDE -> "yields";
      case COOPERATE -> "cooperates";
      case AID -> "gives aid";
      case RETREAT -> "backs down";
      case REQUEST -> "makes a demand";
      case ACCUSE -> "makes an accusation";
      case REJECT -> "rejects";
      case THREATEN -> "makes a threat";
      case PROTEST -> "protests";
      case SANCTION -> "imposes sanctions";
      case MOBILIZE -> "mobilises";
      case COERCE -> "uses coercion";
      case ASSAULT -> "attacks";
    };
  }

  /** The type by itself: {@code Meeting or talk}. */
  public static String name(EventType type) {
    return switch (type) {
      case AGREE -> "Agreement";
      case CONSULT -> "Meeting or talk";
      case SUPPORT -> "Support";
      case CONCEDE -> "Concession";
      case COOPERATE -> "Cooperation";
      case AID -> "Aid";
      case RETREAT -> "Retreat or release";
      case REQUEST -> "Demand or request";
      case ACCUSE -> "Accusation";
      case REJECT -> "Rejection";
      case THREATEN -> "Threat";
      case PROTEST -> "Protest";
      case SANCTION -> "Sanctions";
      case MOBILIZE -> "Mobilisation";
      case COERCE -> "Coercion";
      case ASSAULT -> "Attack";
    };
  }
}
