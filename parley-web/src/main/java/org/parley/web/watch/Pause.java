package org.parley.web.watch;

import java.util.Optional;
import org.parley.store.Store;
import org.parley.store.Watch;

/** Why nothing is sent for a watch. */
public final class Pause {
  private Pause() {}

  /** The reason, in words; empty where the watch is not paused. */
  public static Optional<String> of(Store store, Watch watch) {
    return SavedFilter.fault(watch)
        .or(() -> store.watches().paused(watch.number()).map(Pause::givenUp));
  }

  private static String givenUp(String answer) {
    return "a message was given up after the last of its tries (" + answer + ")";
  }
}
