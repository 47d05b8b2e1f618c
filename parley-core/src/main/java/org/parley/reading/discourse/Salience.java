package org.parley.reading.discourse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.ActorId;

/**
 * How much a report tells of each party: every mention adds to it, one as a subject more, and each
 * sentence takes from it (after Lappin and Leass 1994).
 */
public final class Salience {
  /** What a mention as a subject weighs; any other weighs 1. */
  private static final double SUBJECT = 3;

  /** What is left of a mention's weight with each sentence. */
  private static final double FADING = 0.95;

  private final Map<ActorId, Double> weights = new LinkedHashMap<>();

  /** A sentence begins. */
  public void fade() {
    weights.replaceAll((party, weight) -> weight * FADING);
  }

  public void saw(ActorId party, boolean subject) {
    weights.merge(party, subject ? SUBJECT : 1, Double::sum);
  }

  /** The parties of whom most is told lately, most first. */
  public List<ActorId> parties() {
    return weights.entrySet().stream()
        .sorted(Map.Entry.<ActorId, Double>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }
}
