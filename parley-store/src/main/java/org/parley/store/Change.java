package org.parley.store;

import java.util.Objects;
import java.util.Optional;

/**
 * What a run did to one record. A report that is new stands for all records in it.
 *
 * @param what {@code added}, {@code altered} or {@code withdrawn}
 * @param before the contract's line, where there was one
 */
public record Change(
    long number,
    long run,
    RecordKind kind,
    String id,
    String what,
    Optional<String> before,
    Optional<String> after) {
  public Change {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(id);
    Objects.requireNonNull(what);
    Objects.requireNonNull(before);
    Objects.requireNonNull(after);
  }
}
