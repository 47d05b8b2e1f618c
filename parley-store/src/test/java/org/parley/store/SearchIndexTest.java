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

  @Test
  void whatWentWhileItWasNoLongerToldIsGoneAllTheSame() {
    try (Store store = Store.open(file())) {
      Reports.add(store, "1", "alpha");
      assertThat(store.search().count(Filter.of(RecordKind.STATEMENTS))).isEqualTo(1);
      Reports.again(store, "2", "alpha");
      Reports.add(store, "2", "bravo");
      Reports.again(store, "3", "bravo");
      run("DELETE FROM search_gone WHERE seq < (SELECT max(seq) FROM search_gone)");
      assertThat(store.search().count(Filter.of(RecordKind.STATEMENTS))).isEqualTo(4);
    }
  }

  @Test
  void noMoreIsToldAsGoneThanTheMost() {
    try (Store store = Store.open(file())) {
      Reports.add(store, "1", "alpha");
      int most = StoreWriter.KEPT_GONE;
      run(
          "INSERT INTO search_gone (kind, row) WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT"
              + " x + 1 FROM n LIMIT "
              + (most + 50)
              + ") SELECT 'talks', x + 1000 FROM n");
      Reports.add(store, "1", "bravo");
      try (Sql sql = new Connections(file()).reader()) {
        assertThat(sql.number("SELECT count(*) FROM search_gone")).isLessThanOrEqualTo(most);
      }
      assertThat(store.search().count(Filter.of(RecordKind.STATEMENTS))).isEqualTo(2);
    }
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
