package org.parley.dossier;

import java.time.LocalDate;
import org.parley.model.Figure;

/**
 * A figure for a day.
 *
 * @param of the party whose killed, troops, ... it counts
 * @param claim the figure as a claim of whoever gives it
 */
public record FigureShare(Figure figure, String of, LocalDate day, DisputedClaim claim)
    implements Share {
  @Override
  public String question() {
    return Questions.key("figures", figure.what(), figure.unit(), of, day.toString());
  }

  @Override
  public String report() {
    return figure.report();
  }

  @Override
  public FigureShare at(int order) {
    return new FigureShare(figure, of, day, claim.at(order));
  }
}
