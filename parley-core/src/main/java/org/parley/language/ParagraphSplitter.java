package org.parley.language;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Span;

/**
 * Cuts a paragraph that runs on and on without the end of a sentence, so that no sentence, and no
 * work on one, grows without bound. Ordinary paragraphs stay whole.
 */
final class ParagraphSplitter {
  /**
   * Most characters without a full stop, question or exclamation mark that are read as one stretch.
   */
  static final int MAX_WITHOUT_STOP = 4_000;

  /** Longest word; a longer run of characters is cut. */
  private static final int MAX_WORD = 400;

  private ParagraphSplitter() {}

  static List<Span> of(String text, Span paragraph) {
    List<Span> stretches = new ArrayList<>();
    int start = paragraph.start();
    int lastStop = start;
    int lastSpace = start;
    for (int i = start; i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (c == '.' || c == '!' || c == '?') {
        lastStop = i;
      } else if (c == ' ' || c == '\n') {
        lastSpace = i;
      }
      if (i - Math.max(start, lastStop) >= MAX_WITHOUT_STOP) {
        int cut = lastSpace > start && i - lastSpace < MAX_WORD ? lastSpace : whole(text, i);
        stretches.add(new Span(start, cut));
        start = cut;
        lastStop = cut;
      }
    }
    if (start < paragraph.end()) {
      stretches.add(new Span(start, paragraph.end()));
    }
    return stretches;
  }

  private static int whole(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
