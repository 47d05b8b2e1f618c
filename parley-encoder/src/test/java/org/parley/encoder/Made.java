package org.parley.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.parley.model.Span;

/** Windows and numbers made for a test. */
final class Made {
  private Made() {}

  /** A window of paragraphs whose every word is one piece. */
  static Window window(String... paragraphs) {
    String text = String.join("\n", paragraphs);
    List<Word> words = new ArrayList<>();
    int at = 0;
    for (int p = 0; p < paragraphs.length; p++) {
      words.addAll(Words.of(text, new Span(at, at + paragraphs[p].length()), p));
      at += paragraphs[p].length() + 1;
    }
    int[] first = new int[words.size()];
    for (int w = 0; w < first.length; w++) {
      first[w] = w;
    }
    return new Window(new int[first.length], new int[first.length], words, first);
  }

  /** For each word numbers that tell it: 1 at its own index, else 0. */
  static float[][] oneHot(int words) {
    float[][] rows = new float[words][Encoder.WIDTH];
    for (int w = 0; w < words; w++) {
      rows[w][w] = 1;
    }
    return rows;
  }

  static float[] noise(Random random, int length) {
    float[] noise = new float[length];
    for (int i = 0; i < length; i++) {
      noise[i] = (float) random.nextGaussian();
    }
    return noise;
  }
}
