package org.parley.reading.act;

import java.util.Optional;
import org.parley.language.ActMention;
import org.parley.model.Event;

/**
 * How sure an act is when a rule has its say too: on texts of the corpus, those of which a rule
 * reads the same type are right more often than the model by itself is sure of, and those of which
 * it reads another type less often.
 */
final class Agreement {
  /** By how much a rule's word moves the log odds. */
  private static final double WEIGHT = 0.8;

  private static final double EDGE = 0.01;

  private Agreement() {}

  static double of(ActMention mark, Optional<Event> rule) {
    if (rule.isEmpty()) {
      return mark.confidence();
    }
    double inside = Math.min(1 - EDGE, Math.max(EDGE, mark.confidence()));
    double moved = rule.get().type() == mark.type() ? WEIGHT : -WEIGHT;
    double odds = Math.log(inside / (1 - inside)) + moved;
    return Math.round(100 / (1 + Math.exp(-odds))) / 100.0;
  }
}
