package org.parley.io.format;

/** That an input gives no report; its message says why, and what to do about it. */
public final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  // Without a stack trace: there can be millions, and each is told by its place in the input.
  public Unreadable(String what) {
    super(what, null, false, false);
  }

  public String what() {
    return String.valueOf(getMessage());
  }
}
