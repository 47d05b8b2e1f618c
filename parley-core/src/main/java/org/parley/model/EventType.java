package org.parley.model;

import java.util.List;

/** The sixteen event types of PLOVER 0.8 (Halterman et al. 2023), with their modes. */
public enum EventType {
  AGREE,
  CONSULT("visit", "third-party", "multilateral", "phone"),
  SUPPORT,
  CONCEDE,
  COOPERATE,
  AID,
  RETREAT("withdraw", "release", "disarm", "ceasefire", "access", "resign"),
  REQUEST("assist", "change", "yield", "meet"),
  ACCUSE("disapprove", "investigate", "allege"),
  REJECT("assist", "change", "yield", "meet"),
  THREATEN("restrict", "arrest", "relations", "expel", "territory", "violence"),
  PROTEST("demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"),
  SANCTION("convict", "expel", "withdraw", "discontinue"),
  MOBILIZE("troops", "weapons", "police", "militia"),
  COERCE(
      "seize",
      "restrict",
      "censor",
      "curfew",
      "martial-law",
      "arrest",
      "deport",
      "withhold",
      "misinformation",
      "cyber"),
  ASSAULT(
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

  private final List<String> modes;

  EventType(String... modes) {
    this.modes = List.of(modes);
  }

  /** The modes that PLOVER gives this type; none for most. */
  public List<String> modes() {
    return modes;
  }
}
