package org.parley.encoder;

import java.util.ArrayList;
import java.util.List;

/** Finds the words of a window that name a deed. */
final class TriggerHead {
  private final Layer layer;
  private final double least;

  /**
   * @param least how likely a word must be part of a trigger
   */
  TriggerHead(Heads heads, double least) {
    this.layer = new Layer(heads, "trigger", TriggerTags.COUNT);
    this.least = least;
  }

  List<Trigger> triggers(Window window, float[][] rows) {
    float[][] shares = new float[rows.length][];
    for (int w = 0; w < rows.length; w++) {
      shares[w] = Softmax.of(layer.of(rows[w]));
    }
    List<Trigger> triggers = new ArrayList<>();
    for (int from = 0; from < rows.length; from++) {
      if (!named(shares[from])) {
        continue;
      }
      int to = from;
      double likely = 1 - shares[from][TriggerTags.OUTSIDE];
      while (to + 1 < rows.length && goesOn(shares[to + 1]) && window.sameParagraph(from, to + 1)) {
        to++;
        likely = Math.max(likely, 1 - shares[to][TriggerTags.OUTSIDE]);
      }
      triggers.add(new Trigger(from, to, likely));
      from = to;
    }
    return triggers;
  }

  private boolean named(float[] share) {
    return 1 - share[TriggerTags.OUTSIDE] >= least;
  }

  private boolean goesOn(float[] share) {
    return named(share) && share[TriggerTags.INSIDE] > share[TriggerTags.BEGIN];
  }
}
