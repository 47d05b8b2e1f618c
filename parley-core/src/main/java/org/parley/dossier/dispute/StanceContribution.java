package org.parley.dossier.dispute;

import org.parley.dossier.question.QuestionKeys;
import org.parley.model.ActorId;
import org.parley.model.ReportId;

/**
 * A claim that takes one side of an {@link org.parley.reading.claim.Opposition}.
 *
 * @param first whether it is the opposition's first side
 * @param subject whom the claim is about
 */
public record StanceContribution(
    String opposition, boolean first, ActorId subject, DisputedClaim claim)
    implements DisputeContribution {
  @Override
  public String question() {
    return QuestionKeys.key(opposition, subject.value());
  }

  @Override
  public ReportId report() {
    return claim.evidence().report();
  }

  @Override
  public StanceContribution at(int order) {
    return new StanceContribution(opposition, first, subject, claim.at(order));
  }
}
