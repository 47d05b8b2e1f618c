package org.parley.bound;

import java.time.Duration;

/**
 * How much processor time the reading of a report may take: some seconds, and as many again for
 * every {@link #CHARACTERS} of its text. An ordinary report takes less than a tenth of it.
 *
 * @param seconds from 0 to {@link #MOST_SECONDS}
 */
public record TimeLimit(int seconds) {
  /** Where nothing else is asked for. */
  public static final int DEFAULT_SECONDS = 60;

  /** The most that may be asked for: a day. */
  public static final int MOST_SECONDS = 86_400;

  /** For every so many characters of a report its time is given once more. */
  public static final int CHARACTERS = 60_000;

  public static final TimeLimit DEFAULT = new TimeLimit(DEFAULT_SECONDS);

  public TimeLimit {
    if (seconds < 0 || seconds > MOST_SECONDS) {
      throw new IllegalArgumentException(
          "seconds must be between 0 and " + MOST_SECONDS + ": " + seconds);
    }
  }

  /** The bound of a report of {@code characters}. */
  public Duration of(int characters) {
    long millis = seconds * 1000L;
    return Duration.ofMillis(millis + millis * characters / CHARACTERS);
  }
}
