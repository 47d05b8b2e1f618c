package org.parley.io.input;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Says that something is waited for, unless it comes before. */
final class Patience {
  static final Patience NONE = new Patience(CompletableFuture.completedFuture(null));

  private static final int SECONDS = 3;

  private final CompletableFuture<Void> saying;

  private Patience(CompletableFuture<Void> saying) {
    this.saying = saying;
  }

  /**
   * Waits some seconds before it says so.
   *
   * @param say called once at most, on another thread
   */
  static Patience with(Runnable say) {
    return new Patience(
        CompletableFuture.runAsync(
            say, CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS)));
  }

  /** What was waited for has come, or never will. */
  void end() {
    saying.cancel(false);
  }
}
