package org.parley.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.Store;
import org.parley.testing.Checkout;

/** The page on the store's columns names each of them, and no other. */
class StoreColumnsTest {
  private static final Set<String> OWN =
      Set.of(
          "readings",
          "contributions",
          "known",
          "named",
          "prints",
          "buckets",
          "copies",
          "state",
          "unfolded",
          "unanswered",
          "search_gone",
          "search_rows",
          "search_terms",
          "migrations",
          "accounts",
          "api_keys",
          "watches",
          "deliveries");

  @TempDir private Path directory;

  @Test
  void everyColumnOfTheSchemaIsDescribed() throws Exception {
    assertThat(described()).isEqualTo(schema());
  }

  private Map<String, List<String>> schema() throws SQLException {
    Path file = directory.resolve("empty.parley");
    Store.open(file).close();
    Map<String, List<String>> columns = new TreeMap<>();
    try (Connection store = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = store.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT m.name, c.name, iif(m.type = 'view', '', c.type) FROM sqlite_schema m, pragma_table_xinfo(m.name) c"
                    + " WHERE m.type IN ('table', 'view') AND m.name NOT LIKE 'sqlite_%'"
                    + " AND m.name NOT LIKE '%_words%' ORDER BY m.name, c.cid")) {
      while (rows.next()) {
        if (!OWN.contains(rows.getString(1))) {
          columns
              .computeIfAbsent(rows.getString(1), t -> new ArrayList<>())
              .add(rows.getString(2) + " " + rows.getString(3).toLowerCase(Locale.ROOT));
        }
      }
    }
    return columns;
  }

  private static Map<String, List<String>> described() throws IOException {
    Map<String, List<String>> columns = new TreeMap<>();
    String table = "";
    for (String line : Files.readAllLines(Checkout.root().resolve("docs/store-columns.md"))) {
      if (line.startsWith("## ")) {
        table = line.substring(3);
      } else if (line.startsWith("| `")) {
        String[] cells = line.split("\\|");
        assertThat(cells[3].strip()).as(table + ": " + line).isNotEmpty();
        columns
            .computeIfAbsent(table, t -> new ArrayList<>())
            .add(cells[1].replace("`", "").strip() + " " + cells[2].strip());
      }
    }
    return columns;
  }
}
