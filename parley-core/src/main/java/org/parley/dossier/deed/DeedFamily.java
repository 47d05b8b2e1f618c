package org.parley.dossier.deed;

import org.parley.model.EventType;
import org.parley.model.Slug;

/** Event types that reports give to one and the same deed. */
enum DeedFamily implements Slug {
  MEETING,
  ACCORD,
  CONCESSION,
  AID,
  REQUEST,
  ACCUSATION,
  REFUSAL,
  THREAT,
  PROTEST,
  SANCTION,
  MOBILIZATION,
  FORCE;

  static DeedFamily of(EventType type) {
    return switch (type) {
      case CONSULT -> MEETING;
      case AGREE, SUPPORT, COOPERATE -> ACCORD;
      case CONCEDE, RETREAT -> CONCESSION;
      case AID -> AID;
      case REQUEST -> REQUEST;
      case ACCUSE -> ACCUSATION;
      case REJECT -> REFUSAL;
      case THREATEN -> THREAT;
      case PROTEST -> PROTEST;
      case SANCTION -> SANCTION;
      case MOBILIZE -> MOBILIZATION;
      case ASSAULT, COERCE -> FORCE;
    };
  }

  /**
   * Whether another maker makes it another deed: so does a word, not a strike, of which reports
   * often name one side alone.
   */
  boolean isOfItsMaker() {
    return this != FORCE && this != MEETING;
  }
}
