package org.parley.dossier.deed;

import java.util.Set;
import org.parley.model.EventType;

/** Event types that reports give to one and the same deed. */
enum DeedFamily {
  MEETING(DeedGroup.MEETING),
  ACCORD(DeedGroup.WORD),
  CONCESSION(DeedGroup.WORD),
  AID(DeedGroup.FORCE),
  REQUEST(DeedGroup.WORD),
  ACCUSATION(DeedGroup.WORD),
  REFUSAL(DeedGroup.WORD),
  THREAT(DeedGroup.WORD),
  PROTEST(DeedGroup.WORD),
  SANCTION(DeedGroup.FORCE),
  MOBILIZATION(DeedGroup.FORCE),
  FORCE(DeedGroup.FORCE);

  /** Two families of which reports give now one and now the other to one deed. */
  private static final Set<Set<DeedFamily>> KIN =
      Set.of(
          Set.of(ACCUSATION, REFUSAL),
          Set.of(ACCUSATION, THREAT),
          Set.of(ACCUSATION, PROTEST),
          Set.of(REQUEST, THREAT),
          Set.of(REQUEST, ACCORD),
          Set.of(ACCORD, CONCESSION),
          Set.of(FORCE, AID),
          Set.of(FORCE, SANCTION),
          Set.of(FORCE, MOBILIZATION),
          Set.of(AID, MOBILIZATION));

  private final DeedGroup group;

  DeedFamily(DeedGroup group) {
    this.group = group;
  }

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

  DeedGroup group() {
    return group;
  }

  /** Whether reports may give both to one deed. */
  boolean mayBe(DeedFamily other) {
    return this == other || KIN.contains(Set.of(this, other));
  }

  /**
   * Whether another maker makes it another deed: so does a word, not a strike, of which reports
   * often name one side alone.
   */
  boolean isOfItsMaker() {
    return this != FORCE && this != MEETING;
  }
}
