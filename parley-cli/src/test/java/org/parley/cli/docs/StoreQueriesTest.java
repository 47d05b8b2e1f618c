package org.parley.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.cli.StoreFixture;
import org.parley.testing.Checkout;
import org.parley.testing.SharedGrammar;

/** The queries of docs/store.md run on the samples and find something. */
class StoreQueriesTest {
  @TempDir private static Path directory;

  @BeforeAll
  static void fill() {
    StoreFixture.read(SharedGrammar::get, Checkout.root().resolve("samples"), file());
  }

  @Test
  void queriesOfThePaperFindRows() throws Exception {
    List<Fence> fences = DocFiles.fences("sql");
    assertThat(fences).hasSizeGreaterThanOrEqualTo(3);
    try (Connection desk = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = desk.createStatement()) {
      for (Fence fence : fences) {
        try (ResultSet rows = statement.executeQuery(fence.text())) {
          assertThat(rows.next()).as(fence.toString()).isTrue();
        }
      }
    }
  }

  @Test
  void offsetsCountCodePointsOfTheStoredText() throws Exception {
    String query =
        "SELECT substr(o.text, s.start_offset + 1, s.end_offset - s.start_offset), s.text"
            + " FROM statements s JOIN originals o USING (report)"
            + " WHERE s.spans IS NULL AND o.format <> 'html'";
    int compared = 0;
    try (Connection desk = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = desk.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      for (; rows.next(); compared++) {
        assertThat(rows.getString(1)).isEqualTo(rows.getString(2));
      }
    }
    assertThat(compared).isGreaterThan(10);
  }

  private static Path file() {
    return directory.resolve("desk.parley");
  }
}
