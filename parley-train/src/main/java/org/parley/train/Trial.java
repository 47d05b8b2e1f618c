package org.parley.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.encoder.Part;
import org.parley.encoder.Role;
import org.parley.encoder.TagChain;

/** How well a net marks windows that it was not trained on. */
final class Trial {
  private static final int BATCH = 8;

  private final EncoderModel net;

  Trial(EncoderModel net) {
    this.net = net;
  }

  /** Exact F1 of the parts of each role. */
  record Result(double source, double cue, double content) {
    double mean() {
      return (source + cue + content) / 3;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "source %.3f, cue %.3f, content %.3f", source, cue, content);
    }
  }

  Result on(NDManager manager, List<Example> examples) {
    TagChain chain = new TagChain(new ModelWriter(net).heads());
    int[][] counts = new int[Role.values().length][3];
    for (int from = 0; from < examples.size(); from += BATCH) {
      List<Example> some = examples.subList(from, Math.min(examples.size(), from + BATCH));
      Batch batch = Batch.of(some.stream().map(Example::window).toList());
      try (NDManager step = manager.newSubManager()) {
        NDArray encoded = net.encode(step, batch, false);
        float[] flat = net.emissions(step, encoded, batch, false).toFloatArray();
        for (int b = 0; b < batch.size(); b++) {
          Example example = some.get(b);
          count(counts, example.parts(), Part.of(chain.tags(rows(flat, batch, b, example))));
        }
      }
    }
    return new Result(f1(counts[0]), f1(counts[1]), f1(counts[2]));
  }

  private static float[][] rows(float[] flat, Batch batch, int window, Example example) {
    float[][] rows = new float[example.tags().length][Role.TAGS];
    for (int w = 0; w < rows.length; w++) {
      int at = (window * batch.words() + w) * Role.TAGS;
      System.arraycopy(flat, at, rows[w], 0, Role.TAGS);
    }
    return rows;
  }

  private static void count(int[][] counts, List<Part> marked, List<Part> found) {
    Set<Part> both = new HashSet<>(marked);
    both.retainAll(new HashSet<>(found));
    both.forEach(p -> counts[p.role().ordinal()][0]++);
    marked.forEach(p -> counts[p.role().ordinal()][1]++);
    found.forEach(p -> counts[p.role().ordinal()][2]++);
  }

  private static double f1(int[] counts) {
    return 2.0 * counts[0] / Math.max(1, counts[1] + counts[2]);
  }
}
