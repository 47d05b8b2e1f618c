package org.parley.dossier;

import java.util.List;
import java.util.stream.Stream;
import org.parley.model.PartyPolicy;
import org.parley.model.Reading;

/** Finds what one report gives to the questions that all reports answer together. */
public final class Shares {
  private Shares() {}

  /**
   * The shares of a reading whose actors are the dossier's ({@link Cast#in}): they depend on the
   * report and on who its actors are, and on no other report.
   */
  public static List<Share> of(Reading reading) {
    PartyPolicy parties = PartyPolicy.of(reading.actors());
    return Stream.<List<? extends Share>>of(
            EventMoves.of(reading, parties),
            ClaimShares.of(reading, parties),
            FigureDisputes.in(reading, parties))
        .<Share>flatMap(List::stream)
        .toList();
  }
}
