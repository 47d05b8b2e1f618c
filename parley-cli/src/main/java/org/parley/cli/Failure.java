package org.parley.cli;

import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What ends a run, or the reading of a report, that nobody foresaw; in words for who runs it. */
final class Failure {
  private static final Logger LOG = LoggerFactory.getLogger(Failure.class);
  private static final String MORE_MEMORY =
      "give Java more, as in PARLEY_JAVA_OPTS=-Xmx8g, or read fewer reports at a time";

  private Failure() {}

  /** Tells an error that ended the command, and gives the exit status. */
  static int told(Error e) {
    try {
      if (!(e instanceof OutOfMemoryError)) {
        LOG.error("the command failed", e);
      }
      System.err.println("parley: " + ended(e));
    } catch (OutOfMemoryError again) {
      // The status says it.
    }
    return Exit.NOTHING;
  }

  private static String ended(Error e) {
    if (e instanceof OutOfMemoryError) {
      return "out of memory; what a store was told to keep is kept, and no record was written: "
          + MORE_MEMORY;
    }
    if (e instanceof LinkageError) {
      return "a library does not load ("
          + e
          + "): check that the temporary folder "
          + System.getProperty("java.io.tmpdir")
          + " can be written and has room";
    }
    return "this is a bug in Parley, see above: please report it";
  }

  /** Why one report could not be read. */
  static String ofReport(ExecutionException e) {
    return e.getCause() instanceof OutOfMemoryError
        ? "could not be read: memory ran out: " + MORE_MEMORY
        : "could not be read, a fault of Parley: please report it: " + e.getCause();
  }
}
