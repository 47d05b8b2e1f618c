package org.parley.store;

import java.util.Objects;

/**
 * A record that a run added or altered.
 *
 * @param mark names what the record stands on; the same after a reading that numbers it anew
 * @param at when that run began, ISO 8601, UTC
 */
public record NewsItem(Entry entry, String mark, String at) {
  public NewsItem {
    Objects.requireNonNull(entry);
    Objects.requireNonNull(mark);
    Objects.requireNonNull(at);
  }
}
