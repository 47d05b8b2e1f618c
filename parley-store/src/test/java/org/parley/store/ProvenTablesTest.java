package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each table of a store is proved by {@code parley verify}, or it is known why it cannot be. */
class ProvenTablesTest {
  /** Laid beside the rows that they belong to, or looked through. */
  private static final List<String> CHECKED =
      List.of("search_rows", "search_terms", "search_gone", "state");

  /** What people and runs have told: no reading gives it. */
  private static final List<String> TOLD =
      List.of(
          "migrations",
          "runs",
          "faults",
          "changes",
          "corrections",
          "accounts",
          "api_keys",
          "watches",
          "deliveries");

  @TempDir private Path directory;

  @Test
  void noTableIsForgotten() {
    Set<String> known = new TreeSet<>(CHECKED);
    known.addAll(TOLD);
    for (RecordKind kind : RecordKind.values()) {
      known.add(kind.table());
      known.addAll(kind.searchable() ? fullText(kind.table() + "_words") : List.of());
    }
    known.addAll(Store.derivedTables());
    known.remove(DerivedTable.SQLITE_SCHEMA.slug());
    assertThat(tables())
        .as("a new table must be proved")
        .containsExactlyInAnyOrderElementsOf(known);
  }

  private static List<String> fullText(String index) {
    return Stream.of("", "_data", "_idx", "_docsize", "_config").map(s -> index + s).toList();
  }

  private List<String> tables() {
    Path file = directory.resolve("desk.parley");
    Store.open(file).close();
    try (Sql sql = Connections.looker(file)) {
      return sql.list(
          r -> r.getString(1),
          "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'sqlite_sequence'");
    }
  }
}
