package org.parley.bound;

/** The reading of a report was ended before its time; nothing of it is kept. */
public abstract sealed class ReadingStopped extends RuntimeException
    permits DeadlineExceeded, ReadingCancelled {
  private static final long serialVersionUID = 1L;

  ReadingStopped(String message) {
    super(message);
  }
}
