package org.parley.store;

import java.util.Objects;
import org.parley.model.Span;

/** Where a record stands in the original text of its report. */
public record RecordSpan(RecordKind kind, String id, Span span) {
  public RecordSpan {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(id);
    Objects.requireNonNull(span);
  }
}
