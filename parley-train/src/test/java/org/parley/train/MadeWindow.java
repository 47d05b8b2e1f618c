package org.parley.train;

import java.util.ArrayList;
import java.util.List;
import org.parley.encoder.Window;
import org.parley.encoder.Word;
import org.parley.encoder.Words;
import org.parley.model.Span;

/** A window whose every word is one piece, after a start and before a separator. */
final class MadeWindow {
  private MadeWindow() {}

  static Window of(String... paragraphs) {
    String text = String.join("\n", paragraphs);
    List<Word> words = new ArrayList<>();
    int at = 0;
    for (int p = 0; p < paragraphs.length; p++) {
      words.addAll(Words.of(text, new Span(at, at + paragraphs[p].length()), p));
      at += paragraphs[p].length() + 1;
    }
    int pieces = words.size() + 2;
    int[] ids = new int[pieces];
    int[] types = new int[pieces];
    int[] first = new int[words.size()];
    for (int w = 0; w < first.length; w++) {
      first[w] = w + 1;
      ids[w + 1] = 1000 + w;
      types[w + 1] = words.get(w).shape();
    }
    ids[0] = 101;
    ids[pieces - 1] = 102;
    return new Window(ids, types, words, first);
  }
}
