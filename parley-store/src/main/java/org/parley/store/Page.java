package org.parley.store;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One page of a list.
 *
 * @param total how many records the whole list has
 */
public record Page(
    List<Entry> entries, long total, Optional<Cursor> next, Optional<Cursor> previous) {
  public Page {
    entries = List.copyOf(entries);
    Objects.requireNonNull(next);
    Objects.requireNonNull(previous);
  }
}
