package org.parley.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command that goes on until it is stopped (SIGTERM, Ctrl-C) close what it has open before
 * the process ends.
 */
final class Shutdown implements AutoCloseable {
  /** After that the process ends, whatever is still open: longer than a desk takes to close. */
  private static final long MOST_SECONDS = 30;

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread hook = new Thread(this::end, "shutdown");

  Shutdown() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Waits until the process is asked to end. */
  void await() throws InterruptedException {
    asked.await();
  }

  private void end() {
    asked.countDown();
    try {
      if (!closed.await(MOST_SECONDS, TimeUnit.SECONDS)) {
        System.err.println("parley: ended before all was closed; what was kept is kept");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** To be closed after all that the command has open. */
  @Override
  public void close() {
    closed.countDown();
    if (asked.getCount() > 0) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }
}
