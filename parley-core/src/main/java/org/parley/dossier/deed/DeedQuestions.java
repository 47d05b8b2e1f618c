package org.parley.dossier.deed;

import java.util.List;
import org.parley.dossier.copy.DuplicateClusters;
import org.parley.model.Deed;
import org.parley.model.PartyPolicy;
import org.parley.model.Reading;

/**
 * What was done in a few days, by family of deeds: what a report contributes to it, and the answer.
 * A window answers with the deeds that begin in it; the windows beside it are heard too, for those
 * that reach over its ends.
 */
public final class DeedQuestions {
  private DeedQuestions() {}

  /** The acts that a report tells; its actors are those of all reports. */
  public static List<DeedTelling> contributions(Reading reading, PartyPolicy parties) {
    return DeedTellings.of(reading, parties);
  }

  /**
   * @param heard the contributions to the question and its neighbours, each in the order of the
   *     fold
   */
  public static List<Deed> answer(
      String question, List<DeedTelling> heard, DuplicateClusters clusters) {
    return DeedClusters.of(heard).stream()
        .filter(d -> d.size() > 1 && d.get(0).question().equals(question))
        .map(d -> DeedMaker.deed(d, clusters))
        .toList();
  }
}
