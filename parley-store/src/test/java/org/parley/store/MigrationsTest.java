package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
  private static final String FIRST = "CREATE TABLE one (x INTEGER); INSERT INTO one VALUES (1)";
  private static final String SECOND = "CREATE TABLE two (x INTEGER); INSERT INTO one VALUES (2)";

  @TempDir private Path directory;

  @Test
  void eachScriptIsAppliedOnceAndInOrder() {
    try (Connections file = file();
        Sql sql = file.writer()) {
      Migrations.of(List.of(FIRST)).apply(sql);
      Migrations.of(List.of(FIRST)).apply(sql);
      Migrations.of(List.of(FIRST, SECOND)).apply(sql);
      Migrations.of(List.of(FIRST, SECOND)).apply(sql);
      assertThat(sql.list(r -> r.getInt(1), "SELECT x FROM one ORDER BY rowid"))
          .containsExactly(1, 2);
      assertThat(sql.list(r -> r.getInt(1), "SELECT number FROM migrations ORDER BY number"))
          .containsExactly(1, 2);
    }
  }

  @Test
  void theFileIsMarkedAsAStore() {
    try (Connections file = file();
        Sql sql = file.writer()) {
      Migrations.of(List.of(FIRST)).apply(sql);
      assertThat(sql.number("PRAGMA application_id")).isEqualTo(0x5041524c);
    }
  }

  @Test
  void aSchemaThatIsNewerIsLeftAlone() {
    try (Connections file = file();
        Sql sql = file.writer()) {
      Migrations.of(List.of(FIRST, SECOND)).apply(sql);
      assertThatThrownBy(() -> Migrations.of(List.of(FIRST)).apply(sql))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("newer Parley (schema 2, this one knows 1)");
    }
  }

  @Test
  void aScriptThatIsNotAsItWasAppliedIsRefused() {
    try (Connections file = file();
        Sql sql = file.writer()) {
      Migrations.of(List.of(FIRST)).apply(sql);
      assertThatThrownBy(() -> Migrations.of(List.of(FIRST + " ")).apply(sql))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("another schema 1 than this Parley's");
    }
  }

  @Test
  void onAnotherSchemaNothingNewIsBuilt() {
    try (Connections file = file();
        Sql sql = file.writer()) {
      Migrations.of(List.of(FIRST)).apply(sql);
      assertThatThrownBy(() -> Migrations.of(List.of(FIRST + " ", SECOND)).apply(sql))
          .hasMessageContaining("another schema 1");
      assertThat(sql.list(r -> r.getInt(1), "SELECT x FROM one")).containsExactly(1);
    }
  }

  @Test
  void anSqliteFileOfSomethingElseIsRefusedAndStaysAsItWas() {
    try (Connections file = file();
        Sql sql = file.writer()) {
      sql.run("CREATE TABLE notes (x TEXT)");
      assertThatThrownBy(() -> Migrations.bundled().apply(sql))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("not a Parley store: name another file");
      assertThat(sql.list(r -> r.getString(1), "SELECT name FROM sqlite_schema"))
          .containsExactly("notes");
      assertThat(sql.number("PRAGMA application_id")).isZero();
    }
    assertThatThrownBy(() -> Store.open(path()))
        .hasMessageContaining(path().toString())
        .hasMessageContaining("not a Parley store");
  }

  @Test
  void aScriptThatFailsLeavesTheFileAsItWas() {
    try (Connections file = file();
        Sql sql = file.writer()) {
      assertThatThrownBy(
              () -> Migrations.of(List.of(FIRST, "INSERT INTO nowhere VALUES (1)")).apply(sql))
          .isInstanceOf(StoreException.class);
      assertThat(sql.number("SELECT count(*) FROM sqlite_schema")).isZero();
      Migrations.of(List.of(FIRST, SECOND)).apply(sql);
      assertThat(sql.number("SELECT count(*) FROM migrations")).isEqualTo(2);
    }
  }

  @Test
  void manyMayOpenANewStoreTogether() throws Exception {
    int openers = 6;
    CyclicBarrier start = new CyclicBarrier(openers);
    Callable<Long> open =
        () -> {
          start.await();
          try (Store store = Store.open(path())) {
            return store.search().count(Filter.of(RecordKind.REPORTS));
          }
        };
    ExecutorService threads = Executors.newFixedThreadPool(openers);
    try {
      List<Long> counts = new ArrayList<>();
      for (Future<Long> each : threads.invokeAll(java.util.Collections.nCopies(openers, open))) {
        counts.add(each.get());
      }
      assertThat(counts).hasSize(openers).containsOnly(0L);
    } finally {
      threads.shutdownNow();
    }
    try (Connections file = file()) {
      assertThat(file.<Long>read(s -> s.number("SELECT count(*) FROM state"))).isEqualTo(1);
    }
  }

  @Test
  void aStoreOpensWhileAnotherWriterIsAtWork() {
    Store.open(path()).close();
    try (Connections file = file();
        Sql writer = file.writer()) {
      writer.transaction(
          () ->
              Assertions.assertTimeoutPreemptively(
                  Duration.ofSeconds(20), () -> Store.open(path()).close()));
    }
  }

  private Path path() {
    return directory.resolve("some.parley");
  }

  private Connections file() {
    return new Connections(path());
  }
}
