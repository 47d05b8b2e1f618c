package org.parley.store;

import java.util.Objects;
import java.util.Optional;

/**
 * What a run did to one record. A report that is new stands for all records in it.
 *
 * @param what {@code added}, {@code altered} or {@code withdrawn}
 * @param before the record as it was, where there was one, and it can still be read
 */
public record Change(
    long number,
    long run,
    RecordKind kind,
    String id,
    String what,
    Optional<Entry> before,
    Optional<Entry> after) {
  public Change {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(id);
    Objects.requireNonNull(what);
    Objects.requireNonNull(before);
    Objects.requireNonNull(after);
  }
}
