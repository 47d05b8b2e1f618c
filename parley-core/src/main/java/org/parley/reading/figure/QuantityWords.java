package org.parley.reading.figure;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Words of numbers of one kind. */
record QuantityWords(
    String name, Kind kind, Map<String, List<Double>> values, List<String> phrases) {
  enum Kind {
    NUMBER,
    TIMES,
    FRACTION,
    VAGUE,
    FEW,
    ABOUT,
    LOW,
    HIGH
  }

  QuantityWords {
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
    values = values == null ? Map.of() : Map.copyOf(values);
    phrases = phrases == null ? List.of() : List.copyOf(phrases);
  }
}
