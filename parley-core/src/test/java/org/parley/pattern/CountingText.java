package org.parley.pattern;

import java.util.concurrent.atomic.AtomicLong;

/** A text that counts how often a character of it is looked at. */
final class CountingText implements CharSequence {
  private final String text;
  private final long most;
  private final AtomicLong looks = new AtomicLong();

  /** Thrown where the characters are looked at more often than they may be. */
  static final class TooManyLooks extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * @param most how often its characters may be looked at, all together
   */
  CountingText(String text, long most) {
    this.text = text;
    this.most = most;
  }

  long looks() {
    return looks.get();
  }

  @Override
  public char charAt(int index) {
    if (looks.incrementAndGet() > most) {
      throw new TooManyLooks();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
