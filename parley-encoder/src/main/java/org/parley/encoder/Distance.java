package org.parley.encoder;

/** How far two parts of a window stand apart, in steps that widen. */
public final class Distance {
  private static final int STEPS = 8;

  /** How many distances there are: before or after, in the same paragraph or not. */
  public static final int COUNT = 4 * STEPS;

  private Distance() {}

  /** From 0 to {@link #COUNT} - 1. */
  public static int of(Window window, Part a, Part b) {
    return of(window, a.from(), a.to(), b.from(), b.to());
  }

  /** That of words {@code from} to {@code to}, both in, from {@code other} to {@code otherTo}. */
  public static int of(Window window, int from, int to, int other, int otherTo) {
    boolean after = other > from;
    int between = after ? other - to - 1 : from - otherTo - 1;
    int step = Math.min(STEPS - 1, 32 - Integer.numberOfLeadingZeros(Math.max(0, between)));
    boolean apart = !window.sameParagraph(from, other);
    return step + (after ? STEPS : 0) + (apart ? 2 * STEPS : 0);
  }
}
