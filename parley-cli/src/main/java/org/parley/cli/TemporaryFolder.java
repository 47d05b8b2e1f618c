package org.parley.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder into which libraries unpack themselves, which the launcher makes for each run. It is
 * removed at the end of the process, and those of killed ones at the start of the next.
 */
final class TemporaryFolder {
  /** Set by the launcher: the folder, which is the process's own. */
  static final String OWN = "parley.temporary";

  static final String PREFIX = "parley-run-";

  private static final Logger LOG = LoggerFactory.getLogger(TemporaryFolder.class);

  private TemporaryFolder() {}

  /** Holds the folder that the launcher has made, if it has; without it nothing is done. */
  static void hold() {
    String own = System.getProperty(OWN, "");
    if (!own.isEmpty()) {
      hold(Path.of(own));
    }
  }

  private static void hold(Path folder) {
    try {
      ScratchFolder held = ScratchFolder.holding(folder);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(held), "temporary folder"));
      ScratchFolder.sweep(folder.resolveSibling(""), PREFIX, left -> {});
    } catch (IOException e) {
      LOG.warn("the temporary folder {} is not kept clean", folder, e);
    }
  }

  private static void remove(ScratchFolder held) {
    try {
      held.close();
    } catch (IOException e) {
      // Something was written there meanwhile; the next run removes it.
    }
  }
}
