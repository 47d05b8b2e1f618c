package org.parley.dossier.dispute;

import java.time.LocalDate;
import org.parley.dossier.question.QuestionKeys;
import org.parley.model.Figure;

/**
 * A figure for a day.
 *
 * @param of the party whose killed, troops, ... it counts
 * @param claim the figure as a claim of whoever gives it
 */
public record FigureContribution(Figure figure, String of, LocalDate day, DisputedClaim claim)
    implements DisputeContribution {
  @Override
  public String question() {
    return QuestionKeys.key("figures", figure.what(), figure.unit(), of, day.toString());
  }

  @Override
  public String report() {
    return figure.report();
  }

  @Override
  public FigureContribution at(int order) {
    return new FigureContribution(figure, of, day, claim.at(order));
  }
}
