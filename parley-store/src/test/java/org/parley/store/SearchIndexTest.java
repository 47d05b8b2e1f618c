package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A failure while the index takes in what came does not outlast its cause. */
class SearchIndexTest {
  private static final String ODD = "'statements', 'newfacet', 'x'";
  private static final String UNREADABLE =
      "INSERT INTO search_rows VALUES ('statements', 999, NULL, NULL, 1000, x'ff7f')";

  @TempDir private Path directory;

  @Test
  void theNextRequestAfterOneThatFailedIsAnswered() {
    assertHeals(
        "INSERT INTO search_terms (kind, facet, value) VALUES (" + ODD + ")",
        "DELETE FROM search_terms WHERE facet = 'newfacet'");
  }

  @Test
  void whatWasTakenInByHalfIsTakenInAnew() {
    assertHeals(UNREADABLE, "DELETE FROM search_rows WHERE row = 999");
  }

  private void assertHeals(String damage, String mend) {
    try (Store store = Store.open(file())) {
      Reports.add(store, "1", "alpha");
      long before = store.search().count(Filter.of(RecordKind.STATEMENTS));
      run(damage);
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(() -> store.search().count(Filter.of(RecordKind.STATEMENTS)))
            .hasMessageNotContaining("within a transaction");
      }
      run(mend);
      Reports.add(store, "1", "bravo");
      assertThat(store.search().count(Filter.of(RecordKind.STATEMENTS))).isEqualTo(2 * before);
    }
  }

  private void run(String statement) {
    try (Sql sql = new Connections(file()).writer()) {
      assertThat(sql.update(statement)).isPositive();
    }
  }

  private Path file() {
    return directory.resolve("desk.parley");
  }
}
