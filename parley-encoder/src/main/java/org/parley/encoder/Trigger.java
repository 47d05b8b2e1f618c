package org.parley.encoder;

/**
 * Words {@code from} to {@code to}, both in, of a window that name a deed.
 *
 * @param likely how likely they do, 0 to 1
 */
record Trigger(int from, int to, double likely) {}
