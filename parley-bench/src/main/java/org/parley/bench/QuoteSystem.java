package org.parley.bench;

import java.util.List;
import org.parley.text.Source;
import org.parley.train.Polnear.Marked;

/** A system that is measured. */
interface QuoteSystem {
  /**
   * @param tokens how many the system made of the text
   */
  record Output(List<Marked> attributions, int tokens) {
    public Output {
      attributions = List.copyOf(attributions);
    }
  }

  Output read(Source source);
}
