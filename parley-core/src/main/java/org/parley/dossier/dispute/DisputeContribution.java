package org.parley.dossier.dispute;

import org.parley.dossier.question.Contribution;

/** What a report contributes to a question on which reports may differ. */
public sealed interface DisputeContribution extends Contribution
    permits StanceContribution, RejectionContribution, FigureContribution {
  @Override
  DisputeContribution at(int order);
}
