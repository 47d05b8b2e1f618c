package org.parley.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a system comes to: parts of attributions exactly right by CofeNet's protocol, and pairs of
 * source and content that are both right by half.
 */
record Score(Tally source, Tally cue, Tally content, Tally pair) {
  static final Score NONE = new Score(Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE);

  Score and(Score other) {
    return new Score(
        source.and(other.source),
        cue.and(other.cue),
        content.and(other.content),
        pair.and(other.pair));
  }

  /** Each measure with its F1, to two decimals. */
  Map<String, String> figures() {
    Map<String, String> figures = new LinkedHashMap<>();
    figures.put("source", figure(source));
    figures.put("cue", figure(cue));
    figures.put("content", figure(content));
    figures.put("pair", figure(pair));
    return figures;
  }

  private static String figure(Tally tally) {
    return String.format(Locale.ROOT, "%.2f", tally.f1());
  }
}
