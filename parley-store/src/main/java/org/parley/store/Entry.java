package org.parley.store;

import java.util.Objects;
import java.util.Optional;

/**
 * A record of the store.
 *
 * @param owner the report that it stands in, or the talk of a move
 * @param json the record with the contract's fields
 */
public record Entry(RecordKind kind, String id, Optional<String> owner, String json) {
  public Entry {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(id);
    Objects.requireNonNull(owner);
    Objects.requireNonNull(json);
  }
}
