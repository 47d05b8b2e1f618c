package org.parley.model;

import java.util.Objects;

/**
 * What became of an offer, a demand or a plan, so far as reports tell.
 *
 * @param move the move that brought it about
 */
public record Outcome(Kind kind, MoveId move) {
  public Outcome {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(move);
  }

  /** What can become of it. */
  public enum Kind implements Slug {
    ACCEPTED,
    WELCOMED,
    COUNTERED,
    REFUSED,
    KEPT,
    NOT_KEPT,
    POSTPONED,
    CANCELLED
  }
}
