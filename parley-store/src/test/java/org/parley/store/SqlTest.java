package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.ActorId;
import org.sqlite.SQLiteConfig;

class SqlTest {
  @TempDir private Path directory;
  private Sql sql;

  @BeforeEach
  void open() {
    sql = another();
    sql.run(
        "CREATE TABLE t (x TEXT); CREATE TABLE numbers (n INTEGER UNIQUE); INSERT INTO numbers VALUES (7)");
  }

  @AfterEach
  void close() {
    sql.close();
  }

  @Test
  void anIdIsBoundAsItsValue() {
    sql.update("INSERT INTO t VALUES (?)", new ActorId("ELB"));
    assertThat(texts()).containsExactly("ELB");
    assertThat(sql.number("SELECT count(*) FROM t WHERE x = ?", Optional.of(new ActorId("ELB"))))
        .isEqualTo(1);
  }

  @Test
  void anEmptyOptionalIsNullEvenAfterAValue() {
    sql.update("INSERT INTO t VALUES (?)", Optional.of("a"));
    sql.update("INSERT INTO t VALUES (?)", Optional.empty());
    assertThat(texts()).containsExactly("a", null);
  }

  @Test
  void valuesAreBoundInTheirOrderAndNeverAsSql() {
    assertThat(
            sql.first(r -> r.getString(1) + r.getLong(2), "SELECT ?, ?", "'; DROP TABLE t; --", 7L))
        .contains("'; DROP TABLE t; --7");
    assertThat(texts()).isEmpty();
  }

  @Test
  void anUpdateTellsHowManyRowsItChanged() {
    assertThat(sql.update("INSERT INTO t VALUES (?), (?), (?)", "a", "b", "b")).isEqualTo(3);
    assertThat(sql.update("DELETE FROM t WHERE x = ?", "b")).isEqualTo(2);
    assertThat(sql.update("DELETE FROM t WHERE x = ?", "b")).isZero();
  }

  @Test
  void theFirstRowIsGivenAndNoRowOrNullIsEmpty() {
    sql.update("INSERT INTO t VALUES ('a'), ('b')");
    String query = "SELECT x FROM t WHERE x >= ? ORDER BY x";
    assertThat(sql.first(r -> r.getString(1), query, "a")).contains("a");
    assertThat(sql.first(r -> r.getString(1), query, "c")).isEmpty();
    assertThat(sql.first(r -> r.getString(1), "SELECT NULL")).isEmpty();
  }

  @Test
  void rowsAreWalkedOneByOneToTheirEnd() {
    sql.update("INSERT INTO t VALUES ('a'), ('b'), ('c')");
    List<Optional<String>> walked =
        sql.walk(
            "SELECT x FROM t WHERE x > ? ORDER BY x",
            r -> r.getString(1),
            rows -> List.of(rows.next(), rows.next(), rows.next()),
            "a");
    assertThat(walked).containsExactly(Optional.of("b"), Optional.of("c"), Optional.empty());
  }

  @Test
  void aTransactionIsKeptWhole() {
    sql.transaction(
        () -> {
          sql.update("INSERT INTO t VALUES ('a')");
          sql.update("INSERT INTO t VALUES ('b')");
        });
    try (Sql other = another()) {
      assertThat(other.number("SELECT count(*) FROM t")).isEqualTo(2);
    }
  }

  @Test
  void nothingIsKeptOfATransactionThatFails() {
    assertThatThrownBy(
            () ->
                sql.transaction(
                    () -> {
                      sql.update("INSERT INTO t VALUES ('a')");
                      throw new IllegalStateException("half way");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("half way");
    assertThat(texts()).isEmpty();
    sql.transaction(() -> sql.update("INSERT INTO t VALUES ('b')"));
    assertThat(texts()).containsExactly("b");
  }

  @Test
  void aTransactionInAnotherFailsAndTakesTheOuterOneWithIt() {
    assertThatThrownBy(
            () ->
                sql.transaction(
                    () -> {
                      sql.update("INSERT INTO t VALUES ('outer')");
                      sql.transaction(() -> sql.update("INSERT INTO t VALUES ('inner')"));
                    }))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("within a transaction");
    assertThat(texts()).isEmpty();
  }

  @Test
  void afterAFailedTransactionAnotherWriterMayWrite() {
    assertThatThrownBy(() -> sql.transaction(() -> sql.update("INSERT INTO nowhere VALUES (1)")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("nowhere");
    try (Sql other = another()) {
      other.transaction(() -> other.update("INSERT INTO t VALUES ('a')"));
    }
    assertThat(texts()).containsExactly("a");
  }

  @Test
  void aTransactionHoldsOffOtherWritersFromItsBeginning() {
    List<String> complaints = new ArrayList<>();
    sql.transaction(
        () -> {
          try (Sql other = another()) {
            assertThatThrownBy(() -> other.update("INSERT INTO t VALUES ('a')"))
                .isInstanceOf(StoreException.class)
                .satisfies(e -> complaints.add(e.getMessage()));
          }
        });
    assertThat(complaints).containsExactly("the store is busy: another writer holds it; try again");
  }

  @Test
  void aTransactionThatSqliteItselfRolledBackFailsWithItsOwnCause() {
    assertThatThrownBy(
            () ->
                sql.transaction(
                    () -> {
                      sql.update("INSERT INTO t VALUES ('a')");
                      sql.update("INSERT OR ROLLBACK INTO numbers VALUES (?)", 7);
                    }))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("UNIQUE")
        .hasMessageNotContaining("no transaction");
    assertThat(texts()).isEmpty();
  }

  @Test
  void aFullDiskIsNamed() {
    sql.run("PRAGMA max_page_count = 4");
    assertThatThrownBy(() -> sql.update("INSERT INTO t VALUES (?)", "x".repeat(100_000)))
        .isInstanceOf(StoreException.class)
        .hasMessage("the disk is full: make room and run again");
  }

  @Test
  void aLockedTableIsABusyStoreAndOtherFaultsSayWhatSqliteSays() {
    assertThat(SqlFault.of("a.parley", new SQLException("[SQLITE_LOCKED] a table")))
        .hasMessageStartingWith("the store is busy");
    assertThat(SqlFault.of("a.parley", new SQLException("odd")))
        .hasMessage("the store failed: odd");
    assertThat(SqlFault.of("a.parley", new SQLException((String) null)))
        .hasMessage("the store failed: null");
  }

  @Test
  void everyWayToAskNamesWhatFailed() {
    String bad = "SELECT * FROM nowhere";
    assertThatThrownBy(() -> sql.run(bad)).hasMessageStartingWith("the store failed");
    assertThatThrownBy(() -> sql.number(bad)).hasMessageStartingWith("the store failed");
    assertThatThrownBy(() -> sql.each(r -> null, bad)).hasMessageStartingWith("the store failed");
    assertThatThrownBy(() -> sql.walk(bad, r -> "", rows -> 1))
        .hasMessageStartingWith("the store failed");
  }

  private List<String> texts() {
    return sql.list(r -> r.getString(1), "SELECT x FROM t ORDER BY x NULLS LAST");
  }

  private Sql another() {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(1);
    try {
      return new Sql(config.createConnection("jdbc:sqlite:" + directory.resolve("some.db")));
    } catch (SQLException e) {
      throw SqlFault.of("the store", e);
    }
  }
}
