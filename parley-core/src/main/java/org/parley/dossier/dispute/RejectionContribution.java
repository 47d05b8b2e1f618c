package org.parley.dossier.dispute;

import java.time.LocalDate;
import org.parley.dossier.question.QuestionKeys;

/** A claim and its rejection, as told in one place. */
public record RejectionContribution(
    String claimant, String rejector, DisputedClaim claim, DisputedClaim rejection, String rule)
    implements DisputeContribution {
  private static final int WEEK = 7;

  /** A claim and what it meets are told within days, so each week is a question of its own. */
  @Override
  public String question() {
    long week = Math.floorDiv(claim.day().toEpochDay(), WEEK);
    return QuestionKeys.key(
        "rejection", claimant, rejector, LocalDate.ofEpochDay(week * WEEK).toString());
  }

  @Override
  public String report() {
    return rejection.evidence().report();
  }

  @Override
  public RejectionContribution at(int order) {
    return new RejectionContribution(
        claimant, rejector, claim.at(order), rejection.at(order), rule);
  }
}
