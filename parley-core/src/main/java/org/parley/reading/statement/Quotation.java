package org.parley.reading.statement;

/**
 * Words between quotation marks.
 *
 * @param open place of the opening mark
 * @param words what stands between the marks
 * @param close place of the closing mark, or of the last word where none closes it
 * @param speech whether it reads as something said rather than as a term set off
 */
record Quotation(int open, Range words, int close, boolean speech) {
  boolean contains(int place) {
    return open <= place && place <= close;
  }
}
