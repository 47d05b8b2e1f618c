package org.parley.train;

import java.util.List;
import org.parley.encoder.Window;

/** Examples side by side, padded to the longest. */
record Batch(List<Example> examples, int pieces, int words) {
  static Batch of(List<Example> examples) {
    int pieces = examples.stream().mapToInt(e -> e.window().ids().length).max().orElseThrow();
    int words = examples.stream().mapToInt(e -> e.tags().length).max().orElseThrow();
    return new Batch(List.copyOf(examples), pieces, words);
  }

  int size() {
    return examples.size();
  }

  /** Word pieces, 0 where a window is shorter. */
  int[] ids() {
    int[] flat = new int[size() * pieces];
    for (int b = 0; b < size(); b++) {
      int[] ids = examples.get(b).window().ids();
      System.arraycopy(ids, 0, flat, b * pieces, ids.length);
    }
    return flat;
  }

  int[] types() {
    int[] flat = new int[size() * pieces];
    for (int b = 0; b < size(); b++) {
      int[] types = examples.get(b).window().types();
      System.arraycopy(types, 0, flat, b * pieces, types.length);
    }
    return flat;
  }

  /** 0 for a piece that is there, far below zero for padding: added to attention's scores. */
  float[] mask() {
    float[] flat = new float[size() * pieces];
    for (int b = 0; b < size(); b++) {
      for (int p = examples.get(b).window().ids().length; p < pieces; p++) {
        flat[b * pieces + p] = -10_000f;
      }
    }
    return flat;
  }

  /** For each word the row of its first piece, counted over all windows. */
  int[] firstPieces() {
    int[] flat = new int[size() * words];
    for (int b = 0; b < size(); b++) {
      Window window = examples.get(b).window();
      for (int w = 0; w < words; w++) {
        flat[b * words + w] = b * pieces + (w < window.first().length ? window.first()[w] : 0);
      }
    }
    return flat;
  }
}
