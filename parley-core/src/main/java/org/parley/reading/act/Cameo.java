package org.parley.reading.act;

import org.parley.model.EventType;

/** CAMEO's two-digit root of a PLOVER type, where no rule knows more. */
final class Cameo {
  private Cameo() {}

  static String of(EventType type) {
    return switch (type) {
      case AGREE -> "03";
      case CONSULT -> "04";
      case SUPPORT -> "05";
      case COOPERATE -> "06";
      case AID -> "07";
      case CONCEDE, RETREAT -> "08";
      case REQUEST -> "10";
      case ACCUSE -> "11";
      case REJECT -> "12";
      case THREATEN -> "13";
      case PROTEST -> "14";
      case MOBILIZE -> "15";
      case SANCTION -> "16";
      case COERCE -> "17";
      case ASSAULT -> "19";
    };
  }
}
