package org.parley.encoder;

import java.util.List;

/** Tells which source a cue names, and which cue reports a piece of content. */
final class Linker {
  private static final int LINK = 128;

  private final Heads heads;

  Linker(Heads heads) {
    this.heads = heads;
  }

  /**
   * For each of {@code from}, how likely each of {@code to} is the one that it belongs to; a row
   * sums to 1 with its last, which stands for none.
   */
  float[][] likely(Window window, float[][] rows, List<Part> from, List<Part> to) {
    if (from.isEmpty()) {
      return new float[0][];
    }
    boolean cue = from.get(0).role() == Role.CUE;
    String goal = cue ? "source" : "cue";
    float[][] queries = project(rows, from, cue ? "link.cue-source" : "link.content-cue");
    float[][] keys = project(rows, to, "link." + goal);
    float[] near = heads.get("link." + goal + "-distance");
    float[] none = heads.get("link.no-" + goal);
    float[][] likely = new float[from.size()][];
    for (int f = 0; f < likely.length; f++) {
      float[] scores = new float[to.size() + 1];
      for (int t = 0; t < to.size(); t++) {
        float match = (float) (dot(queries[f], keys[t]) / Math.sqrt(LINK));
        scores[t] = match + near[Distance.of(window, from.get(f), to.get(t))];
      }
      scores[to.size()] = dot(queries[f], none);
      likely[f] = Softmax.of(scores);
    }
    return likely;
  }

  private float[][] project(float[][] rows, List<Part> parts, String name) {
    Layer layer = Layer.plain(heads, name, LINK);
    return parts.stream().map(p -> layer.of(rows[p.from()], rows[p.to()])).toArray(float[][]::new);
  }

  private static float dot(float[] a, float[] b) {
    float sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
