package org.parley.store;

import java.util.Objects;
import java.util.Optional;
import org.parley.model.RecordItem;

/**
 * A record of the store.
 *
 * @param owner the report that it stands in, or the talk of a move
 * @param item the record itself; a talk without its moves, which are records of their own
 * @param report what it was read in, for what stands in one report
 */
public record Entry(
    RecordKind kind,
    String id,
    Optional<String> owner,
    RecordItem item,
    Optional<StoredReport> report) {
  public Entry {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(id);
    Objects.requireNonNull(owner);
    Objects.requireNonNull(item);
    Objects.requireNonNull(report);
    if (kind.ofReport() != report.isPresent()) {
      throw new IllegalArgumentException("what stands in a report has it, and nothing else: " + id);
    }
  }

  /** The item as what its kind makes it. */
  public <T extends RecordItem> T as(Class<T> type) {
    return type.cast(item);
  }
}
