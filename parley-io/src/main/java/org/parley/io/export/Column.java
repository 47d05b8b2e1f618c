package org.parley.io.export;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * One column of a table: CSV, Parquet, the API and the documentation are all made from it.
 *
 * @param description what a cell holds, for the documentation
 * @param value what a record has there; empty where nothing is stated
 */
public record Column(
    String name, Type type, String description, Function<ExportRow, Optional<?>> value) {
  /** Stands between the entries of a list in one cell; within an entry it is written as a slash. */
  public static final String SEPARATOR = "|";

  /** What a cell holds. */
  public enum Type {
    /** A string. */
    TEXT(String.class),
    /** A day, {@code 2022-02-25}. */
    DATE(java.time.LocalDate.class),
    INTEGER(Long.class),
    NUMBER(Double.class),
    BOOLEAN(Boolean.class),
    /** Strings with {@link #SEPARATOR} between them; empty entries keep their place. */
    LIST(List.class);

    private final Class<?> holds;

    Type(Class<?> holds) {
      this.holds = holds;
    }
  }

  public Column {
    Objects.requireNonNull(name);
    Objects.requireNonNull(type);
    Objects.requireNonNull(description);
    Objects.requireNonNull(value);
  }

  /** The cell of a row; a list without entries is empty. */
  public Optional<Object> cell(ExportRow row) {
    Optional<?> found = value.apply(row).filter(v -> !List.of().equals(v));
    found.ifPresent(this::check);
    return found.map(v -> type == Type.LIST ? joined((List<?>) v) : v);
  }

  private void check(Object cell) {
    if (!type.holds.isInstance(cell)) {
      throw new IllegalStateException(name + " holds no " + type + ": " + cell.getClass());
    }
  }

  private static String joined(List<?> entries) {
    return String.join(
        SEPARATOR, entries.stream().map(e -> e.toString().replace(SEPARATOR, "/")).toList());
  }
}
