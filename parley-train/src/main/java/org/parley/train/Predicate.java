package org.parley.train;

/**
 * Words {@code from} to {@code to}, both in, that name a deed, with the part that each word of the
 * window plays in it.
 *
 * @param roles one a word, as the scheme numbers them; 0 for none, {@link #UNKNOWN} where nobody
 *     said
 */
record Predicate(int from, int to, int[] roles) {
  static final int UNKNOWN = -1;
}
