package org.parley.train;

import java.util.stream.IntStream;
import org.parley.encoder.Window;
import org.parley.model.Span;

/** Which words of a window a span holds. */
final class WindowWords {
  private WindowWords() {}

  /** Their indexes, in order; a word that the span cuts counts. */
  static int[] of(Window window, Span span) {
    return IntStream.range(0, window.words().size())
        .filter(w -> window.words().get(w).span().overlaps(span))
        .toArray();
  }
}
