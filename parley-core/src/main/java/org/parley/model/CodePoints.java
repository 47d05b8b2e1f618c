package org.parley.model;

import java.util.Arrays;

/**
 * Turns UTF-16 offsets in one text into code point offsets. Texts without supplementary characters
 * cost nothing; for the others a sorted list of those characters is kept.
 */
public final class CodePoints {
  private final int[] supplementary;

  private CodePoints(int[] supplementary) {
    this.supplementary = supplementary;
  }

  public static CodePoints of(String text) {
    int[] found = new int[8];
    int size = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        found = size == found.length ? Arrays.copyOf(found, 2 * size) : found;
        found[size++] = i++;
      }
    }
    return new CodePoints(Arrays.copyOf(found, size));
  }

  /** An offset inside a surrogate pair counts as the one before it. */
  public int at(int utf16) {
    int before = Arrays.binarySearch(supplementary, utf16);
    return utf16 - (before >= 0 ? before : -before - 1);
  }

  /** The same stretch of the text, counted in code points. */
  public CodePointSpan of(Span span) {
    return new CodePointSpan(at(span.start()), at(span.end()));
  }
}
