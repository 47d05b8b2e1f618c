package org.parley.io.export;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which rows of a table: those that have one of the values chosen of each field, whose time reaches
 * into the range of days, and that are sure enough.
 *
 * @param any for each field chosen, the values of which one is enough
 * @param least 0 to 1; only statements and events are read with a confidence
 */
public record Selection(
    Table table,
    Map<Field, Set<String>> any,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    double least) {
  public Selection {
    Objects.requireNonNull(table);
    Objects.requireNonNull(from);
    Objects.requireNonNull(until);
    any = Collections.unmodifiableMap(copy(any));
  }

  private static Map<Field, Set<String>> copy(Map<Field, Set<String>> any) {
    Map<Field, Set<String>> copy = new EnumMap<>(Field.class);
    any.forEach((f, v) -> copy.put(f, Collections.unmodifiableSet(new LinkedHashSet<>(v))));
    return copy;
  }

  /** All rows of a table. */
  public static Selection all(Table table) {
    return new Selection(table, Map.of(), Optional.empty(), Optional.empty(), 0);
  }

  /** Adds a value to those chosen of a field. */
  public Selection with(Field field, String value) {
    Map<Field, Set<String>> more = copy(any);
    Set<String> values = new LinkedHashSet<>(more.getOrDefault(field, Set.of()));
    values.add(value);
    more.put(field, values);
    return new Selection(table, more, from, until, least);
  }

  public Selection days(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new Selection(table, any, first, last, least);
  }

  public Selection atLeast(double confidence) {
    return new Selection(table, any, from, until, confidence);
  }
}
