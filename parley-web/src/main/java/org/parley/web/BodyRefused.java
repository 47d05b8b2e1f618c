package org.parley.web;

import java.io.IOException;
import java.util.Optional;

/** A request's body that is larger than is taken, or comes more slowly. */
public final class BodyRefused extends IOException {
  private static final long serialVersionUID = 1;

  private final int status;

  BodyRefused(int status, String message) {
    super(message);
    this.status = status;
  }

  /** The status of the answer: 413 or 408. */
  public int status() {
    return status;
  }

  /** The one that a fault comes from: the server's readers of forms wrap it. */
  public static Optional<BodyRefused> in(Throwable fault) {
    return Causes.of(fault)
        .filter(BodyRefused.class::isInstance)
        .map(BodyRefused.class::cast)
        .findFirst();
  }
}
