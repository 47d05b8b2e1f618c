package org.parley.dossier.dispute;

import java.time.LocalDate;
import java.util.List;
import org.parley.dossier.question.QuestionKeys;
import org.parley.model.ActorId;
import org.parley.model.Figure;
import org.parley.model.ReportId;

/**
 * A figure for a day.
 *
 * @param of the party whose killed, troops, ... it counts
 * @param topic words told around it, which tell what it counts
 * @param claim the figure as a claim of whoever gives it
 */
public record FigureContribution(
    Figure figure, ActorId of, LocalDate day, List<String> topic, DisputedClaim claim)
    implements DisputeContribution {
  public FigureContribution {
    topic = List.copyOf(topic);
  }

  @Override
  public String question() {
    return QuestionKeys.key("figures", figure.what(), figure.unit(), of.value(), day.toString());
  }

  @Override
  public ReportId report() {
    return figure.report();
  }

  @Override
  public FigureContribution at(int order) {
    return new FigureContribution(figure, of, day, topic, claim.at(order));
  }
}
