package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found where a store is named, before anything is written there. */
class StoreFileTest {
  @TempDir private Path directory;

  @Test
  void anotherProgramsFileIsNotAltered() throws IOException {
    foreign("CREATE TABLE t (x)", "INSERT INTO t VALUES (1)");
    assertRefusedUnaltered();
  }

  @Test
  void anotherProgramsFileWithoutATableIsNotAlteredEither() throws IOException {
    foreign("PRAGMA application_id = 77");
    assertRefusedUnaltered();
  }

  private void assertRefusedUnaltered() throws IOException {
    byte[] before = Files.readAllBytes(file());
    assertThatThrownBy(() -> Store.open(file()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("desk.parley is an SQLite file, but not a Parley store");
    assertThatThrownBy(() -> Store.existing(file())).isInstanceOf(StoreException.class);
    assertThat(file()).hasBinaryContent(before);
    assertThat(directory).isDirectoryNotContaining(p -> !p.equals(file()));
  }

  @Test
  void aMissingStoreIsNotMadeWhereOneMustBeThere() {
    assertThatThrownBy(() -> Store.existing(file()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("desk.parley: no such file: check the name");
    assertThat(file()).doesNotExist();
  }

  @Test
  void anEmptyFileIsNoStoreWhereOneMustBeThere() throws IOException {
    Files.createFile(file());
    assertThatThrownBy(() -> Store.existing(file()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is empty (0 bytes)");
    assertThat(file()).isEmptyFile();
  }

  @Test
  void whatIsNoRegularFileIsNotOpened() {
    assertThatThrownBy(() -> Store.existing(directory)).hasMessageContaining("is a folder");
    assertThatThrownBy(() -> Store.open(Path.of("/dev/null")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is no regular file");
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
    assertThatThrownBy(() -> Store.open(directory.resolve("none").resolve("desk.parley")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("cannot create")
        .hasMessageContaining("can be written");
  }

  @Test
  void aNewStoreAndItsLogAreTheOwnersAlone() throws IOException {
    try (Store store = Store.open(file());
        Sql held = new Connections(file()).reader()) {
      Reports.add(store, "1", "alpha");
      assertThat(held.number("SELECT count(*) FROM reports")).isEqualTo(1);
      for (Path each : List.of(file(), beside("-wal"), beside("-shm"))) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
            .as(each.toString())
            .isEqualTo("rw-------");
      }
    }
  }

  @Test
  void aStoreWhoseSchemaStandsInItsLogAloneIsOne() throws IOException {
    Path copied = directory.resolve("copied.parley");
    try (Store store = Store.open(file());
        Sql reading = new Connections(file()).reader()) {
      assertThat(reading.number("SELECT count(*) FROM reports")).isZero();
      assertThat(store.reports()).isEmpty();
      Files.copy(file(), copied, StandardCopyOption.COPY_ATTRIBUTES);
      Files.copy(beside("-wal"), directory.resolve("copied.parley-wal"));
    }
    try (Store store = Store.existing(copied)) {
      assertThat(store.reports()).isEmpty();
    }
  }

  @Test
  void closingLeavesNoLogBehindAlsoWhereAConnectionIsLent() throws IOException {
    Store store = Store.open(file());
    Reports.add(store, "1", "alpha");
    store.each(RecordKind.REPORTS, entry -> store.close());
    assertThat(beside("-wal")).doesNotExist();
  }

  @Test
  void aDamagedStoreIsNamedWithWhatToDo() throws IOException {
    try (Store store = Store.open(file())) {
      Reports.add(store, "1", "alpha");
    }
    byte[] bytes = Files.readAllBytes(file());
    Arrays.fill(bytes, 100, 4096, (byte) 7);
    Files.write(file(), bytes);
    assertThatThrownBy(() -> Store.existing(file()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("desk.parley")
        .hasMessageContaining("is damaged")
        .hasMessageContaining("use a backup");
  }

  private void foreign(String... statements) {
    try (var file = DriverManager.getConnection("jdbc:sqlite:" + file());
        var statement = file.createStatement()) {
      for (String each : statements) {
        statement.executeUpdate(each);
      }
    } catch (SQLException e) {
      throw SqlFault.of("the store", e);
    }
  }

  private Path file() {
    return directory.resolve("desk.parley");
  }

  private Path beside(String suffix) {
    return directory.resolve("desk.parley" + suffix);
  }
}
