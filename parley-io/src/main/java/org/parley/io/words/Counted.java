package org.parley.io.words;

/** A number with its noun: {@code 1 report}, {@code 2 reports}. */
public final class Counted {
  private Counted() {}

  public static String of(long count, String one) {
    return of(count, one, one + "s");
  }

  /** The noun without its number. */
  public static String noun(long count, String one) {
    return count == 1 ? one : one + "s";
  }

  public static String of(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
