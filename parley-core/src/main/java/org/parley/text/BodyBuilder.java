package org.parley.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.model.Span;

/** Joins paragraphs into a body; what parts them stands where the paragraph before it ends. */
final class BodyBuilder {
  private final StringBuilder shown;
  private final int[] starts;
  private final int[] ends;
  private final List<Span> paragraphs = new ArrayList<>();

  BodyBuilder(int capacity) {
    shown = new StringBuilder(capacity);
    starts = new int[capacity];
    ends = new int[capacity];
  }

  void add(String text, int[] from, int[] to) {
    if (!paragraphs.isEmpty()) {
      int end = ends[shown.length() - 1];
      int at = shown.length();
      shown.append(Body.PARAGRAPH_BREAK);
      Arrays.fill(starts, at, shown.length(), end);
      Arrays.fill(ends, at, shown.length(), end);
    }
    int at = shown.length();
    System.arraycopy(from, 0, starts, at, from.length);
    System.arraycopy(to, 0, ends, at, to.length);
    shown.append(text);
    paragraphs.add(new Span(at, shown.length()));
  }

  Body build() {
    int length = shown.length();
    return new Body(
        shown.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length), paragraphs);
  }
}
