package org.parley.store;

import java.util.Objects;
import java.util.Optional;

/**
 * What one reviewer said of one record.
 *
 * @param record its id then; a later reading may have numbered it anew
 * @param corrected the record as it should be, with the contract's fields, where it is corrected
 * @param at when, ISO 8601, UTC
 * @param asRead the record as it stood then
 */
public record Correction(
    long number,
    RecordKind kind,
    String record,
    Verdict verdict,
    Optional<String> corrected,
    String note,
    String reviewer,
    String at,
    String asRead) {
  public Correction {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(record);
    Objects.requireNonNull(verdict);
    Objects.requireNonNull(corrected);
    Objects.requireNonNull(note);
    Objects.requireNonNull(reviewer);
    Objects.requireNonNull(at);
    Objects.requireNonNull(asRead);
  }
}
