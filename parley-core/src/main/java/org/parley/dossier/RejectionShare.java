package org.parley.dossier;

import java.time.LocalDate;

/** A claim and its rejection, as told in one place. */
public record RejectionShare(
    String claimant, String rejector, DisputedClaim claim, DisputedClaim rejection, String rule)
    implements Share {
  private static final int WEEK = 7;

  /** A claim and what it meets are told within days, so each week is a question of its own. */
  @Override
  public String question() {
    long week = Math.floorDiv(claim.day().toEpochDay(), WEEK);
    return Questions.key(
        "rejection", claimant, rejector, LocalDate.ofEpochDay(week * WEEK).toString());
  }

  @Override
  public String report() {
    return rejection.evidence().report();
  }

  @Override
  public RejectionShare at(int order) {
    return new RejectionShare(claimant, rejector, claim.at(order), rejection.at(order), rule);
  }
}
