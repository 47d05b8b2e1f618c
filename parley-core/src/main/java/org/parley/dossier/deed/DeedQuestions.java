package org.parley.dossier.deed;

import java.util.Comparator;
import java.util.List;
import java.util.LongSummaryStatistics;
import org.parley.dossier.copy.DuplicateClusters;
import org.parley.model.Deed;
import org.parley.model.PartyPolicy;
import org.parley.model.Reading;

/**
 * What was done in a few days, by group of deeds: what a report contributes to it, and the answer.
 * A window answers with the deeds that begin in it; the windows beside it are heard too, for those
 * that reach over its ends.
 */
public final class DeedQuestions {
  /** The most tellings that are compared: time grows with their square. */
  static final int MOST = 2_000;

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
    return DeedClusters.of(compared(question, heard)).stream()
        .filter(d -> d.size() > 1 && d.get(0).question().equals(question))
        .map(d -> DeedMaker.deed(d, clusters))
        .toList();
  }

  /** Where they are too many, those of the question itself, then those nearest to them in time. */
  private static List<DeedTelling> compared(String question, List<DeedTelling> heard) {
    LongSummaryStatistics own =
        heard.stream()
            .filter(t -> t.question().equals(question))
            .mapToLong(t -> t.on().toEpochDay())
            .summaryStatistics();
    return heard.stream()
        .sorted(Comparator.comparingLong(t -> away(t.on().toEpochDay(), own)))
        .limit(MOST)
        .toList();
  }

  private static long away(long day, LongSummaryStatistics days) {
    return Math.max(0, Math.max(days.getMin() - day, day - days.getMax()));
  }
}
