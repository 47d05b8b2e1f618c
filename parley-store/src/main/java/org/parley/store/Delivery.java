package org.parley.store;

import java.util.Objects;

/**
 * News that goes to a watch's webhook.
 *
 * @param body the JSON that is sent, the same at each attempt
 * @param nextAt not to be tried before, ISO 8601, UTC
 * @param answer what came back last
 */
public record Delivery(
    long number, long watch, String body, State state, int attempts, String nextAt, String answer) {
  public Delivery {
    Objects.requireNonNull(body);
    Objects.requireNonNull(state);
    Objects.requireNonNull(nextAt);
    Objects.requireNonNull(answer);
  }

  /** What became of it. */
  public enum State {
    PENDING,
    DELIVERED,
    /** It was tried as often as is allowed; its watch is paused. */
    FAILED;

    public String slug() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
