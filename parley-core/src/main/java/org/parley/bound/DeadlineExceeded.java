package org.parley.bound;

import java.time.Duration;

/** The reading of a report took longer than its bound. */
public final class DeadlineExceeded extends ReadingStopped {
  private static final long serialVersionUID = 1L;

  /** The message names the bound, and goes on well with a colon and what to do. */
  DeadlineExceeded(Duration bound) {
    super(
        "set aside: its reading took longer than its bound, "
            + bound.toSeconds()
            + " s of processor time");
  }
}
