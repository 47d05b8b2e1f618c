package org.parley.bound;

/** A text whose reader is ended where its work is: the way to end a regular expression's search. */
final class WatchedText implements CharSequence {
  /** Looks at a character between two checks; a power of two. */
  private static final int LOOKS = 1 << 12;

  private final String text;
  private int looks;

  WatchedText(String text) {
    this.text = text;
  }

  @Override
  public char charAt(int index) {
    if ((++looks & (LOOKS - 1)) == 0) {
      Deadline.check();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
