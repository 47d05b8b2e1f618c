package org.parley.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.CodePointSpan;
import org.parley.model.CodePoints;
import org.parley.model.Span;

/** The columns of a row by name; what is not stated is NULL. */
final class Columns {
  private final Map<String, Object> columns = new LinkedHashMap<>();

  Columns put(String column, Object value) {
    Object stated = value instanceof Optional<?> o ? o.orElse(null) : value;
    if (stated != null) {
      columns.put(column, stated);
    }
    return this;
  }

  /** A list as a JSON array; NULL where it is empty. */
  Columns list(String column, List<?> values) {
    return put(column, Optional.of(values).filter(v -> !v.isEmpty()).map(ModelCodec::write));
  }

  /** Where a row stands in its report's text. */
  Columns span(CodePoints in, Span span) {
    CodePointSpan points = in.of(span);
    return put("start_offset", points.start()).put("end_offset", points.end());
  }

  Map<String, Object> all() {
    return columns;
  }
}
