package org.parley.dossier.dispute;

import java.time.LocalDate;
import org.parley.dossier.question.QuestionKeys;
import org.parley.model.ActorId;
import org.parley.model.ReportId;

/** A claim and its rejection, as told in one place. */
public record RejectionContribution(
    ActorId claimant, ActorId rejector, DisputedClaim claim, DisputedClaim rejection, String rule)
    implements DisputeContribution {
  private static final int WEEK = 7;

  /** A claim and what it meets are told within days, so each week is a question of its own. */
  @Override
  public String question() {
    String week = claim.day().map(RejectionContribution::week).orElse("undated");
    return QuestionKeys.key("rejection", claimant.value(), rejector.value(), week);
  }

  private static String week(LocalDate day) {
    return LocalDate.ofEpochDay(Math.floorDiv(day.toEpochDay(), WEEK) * WEEK).toString();
  }

  @Override
  public ReportId report() {
    return rejection.evidence().report();
  }

  @Override
  public RejectionContribution at(int order) {
    return new RejectionContribution(
        claimant, rejector, claim.at(order), rejection.at(order), rule);
  }
}
