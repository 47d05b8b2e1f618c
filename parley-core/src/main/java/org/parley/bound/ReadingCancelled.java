package org.parley.bound;

/** The reading was ended because whoever asked for it no longer wants it. */
public final class ReadingCancelled extends ReadingStopped {
  private static final long serialVersionUID = 1L;

  public ReadingCancelled() {
    super("the reading was cancelled");
  }
}
