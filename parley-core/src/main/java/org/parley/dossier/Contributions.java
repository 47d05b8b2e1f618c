package org.parley.dossier;

import java.util.List;
import java.util.stream.Stream;
import org.parley.dossier.deed.DeedQuestions;
import org.parley.dossier.dispute.DisputeQuestions;
import org.parley.dossier.question.Contribution;
import org.parley.dossier.revision.RevisionQuestions;
import org.parley.dossier.talk.TalkQuestions;
import org.parley.model.PartyPolicy;
import org.parley.model.Reading;

/** Finds what one report contributes to the questions that all reports answer together. */
public final class Contributions {
  private Contributions() {}

  /**
   * The contributions of a reading whose actors are those of all reports: they depend on the report
   * and on who its actors are, and on no other report.
   */
  public static List<Contribution> of(Reading reading) {
    PartyPolicy parties = PartyPolicy.of(reading.actors());
    return Stream.of(
            TalkQuestions.contributions(reading, parties),
            DisputeQuestions.contributions(reading, parties),
            DeedQuestions.contributions(reading, parties),
            RevisionQuestions.contributions(reading))
        .<Contribution>flatMap(List::stream)
        .toList();
  }
}
