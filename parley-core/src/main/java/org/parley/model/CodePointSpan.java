package org.parley.model;

/**
 * A stretch of a text counted in Unicode code points, as the output and the store count; {@link
 * Span} counts UTF-16 units, as Java's strings do.
 *
 * @param start offset of the first code point
 * @param end offset behind the last
 */
public record CodePointSpan(int start, int end) {
  public CodePointSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }
}
