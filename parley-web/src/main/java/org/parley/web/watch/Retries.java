package org.parley.web.watch;

import java.time.Duration;

/** How often a message is tried, and how long between: four times longer each time. */
record Retries(int most, Duration first, Duration longest) {
  private static final int FACTOR = 4;

  /** Eight tries within about nine hours. */
  static Retries usual() {
    return new Retries(8, Duration.ofSeconds(10), Duration.ofHours(6));
  }

  /** The pause after so many tries. */
  Duration after(int tries) {
    Duration pause = first;
    for (int i = 1; i < tries && pause.compareTo(longest) < 0; i++) {
      pause = pause.multipliedBy(FACTOR);
    }
    return pause.compareTo(longest) < 0 ? pause : longest;
  }

  boolean over(int tries) {
    return tries >= most;
  }
}
