package org.parley.encoder;

/**
 * Words {@code from} to {@code to}, both in, of a window that name a deed.
 *
 * @param likely how likely they do, 0 to 1
 */
record Trigger(int from, int to, double likely) {
  /** Whether no word stands between the two, and both in one paragraph. */
  boolean isBeside(Trigger other, Window window) {
    return to + 1 == other.from && window.sameParagraph(to, other.from)
        || other.to + 1 == from && window.sameParagraph(other.to, from);
  }
}
