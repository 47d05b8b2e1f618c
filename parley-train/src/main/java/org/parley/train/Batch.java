package org.parley.train;

import java.util.List;
import org.parley.encoder.Window;

/** Windows side by side, padded to the longest. */
record Batch(List<Window> windows, int pieces, int words) {
  static Batch of(List<Window> windows) {
    int pieces = windows.stream().mapToInt(w -> w.ids().length).max().orElseThrow();
    int words = windows.stream().mapToInt(w -> w.words().size()).max().orElseThrow();
    return new Batch(List.copyOf(windows), pieces, words);
  }

  int size() {
    return windows.size();
  }

  /** Word pieces, 0 where a window is shorter. */
  int[] ids() {
    int[] flat = new int[size() * pieces];
    for (int b = 0; b < size(); b++) {
      int[] ids = windows.get(b).ids();
      System.arraycopy(ids, 0, flat, b * pieces, ids.length);
    }
    return flat;
  }

  int[] types() {
    int[] flat = new int[size() * pieces];
    for (int b = 0; b < size(); b++) {
      int[] types = windows.get(b).types();
      System.arraycopy(types, 0, flat, b * pieces, types.length);
    }
    return flat;
  }

  /** 0 for a piece that is there, far below zero for padding: added to attention's scores. */
  float[] mask() {
    float[] flat = new float[size() * pieces];
    for (int b = 0; b < size(); b++) {
      for (int p = windows.get(b).ids().length; p < pieces; p++) {
        flat[b * pieces + p] = -10_000f;
      }
    }
    return flat;
  }

  /** For each word the row of its first piece, counted over all windows. */
  int[] firstPieces() {
    int[] flat = new int[size() * words];
    for (int b = 0; b < size(); b++) {
      Window window = windows.get(b);
      for (int w = 0; w < words; w++) {
        flat[b * words + w] = b * pieces + (w < window.first().length ? window.first()[w] : 0);
      }
    }
    return flat;
  }
}
