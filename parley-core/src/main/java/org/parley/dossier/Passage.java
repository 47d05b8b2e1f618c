package org.parley.dossier;

import org.parley.model.Span;
import org.parley.text.PlainText;

/**
 * One sentence, headline or crosshead of a report, as rules read it.
 *
 * @param index its place on the page, from 0; headlines come first
 * @param text plain text
 * @param start where it begins in the plain text of its paragraph
 */
record Passage(int index, Page page, PlainText paragraph, int start, String text, Kind kind) {
  enum Kind {
    HEADLINE,
    CROSSHEAD,
    BODY
  }

  /** The original stretch of {@code [from, to)} of {@link #text()}. */
  Span original(int from, int to) {
    return paragraph.original(start + from, start + to);
  }

  Span span() {
    return original(0, text.length());
  }

  /** The offset in {@link #text()} that stands at or after an original offset. */
  int local(int original) {
    int low = 0;
    int high = text.length();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (original(mid, mid + 1).start() < original) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  /** With the sentence before it, which a pronoun may point to. */
  String withContext() {
    return page.passage(index - 1)
        .filter(p -> p.kind() == Kind.BODY)
        .map(p -> p.text() + " " + text)
        .orElse(text);
  }
}
