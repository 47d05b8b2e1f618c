package org.parley.model;

/** Identifies an item of the record; ids of different kinds are different types. */
public sealed interface Id permits ActorId, EventId, MoveId, ReportId, StatementId {
  /** The id as the output writes it. */
  String value();
}
