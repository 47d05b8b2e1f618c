package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of a store that is in use. */
class BackupTest {
  @TempDir private Path directory;

  @Test
  void whatStandsInTheLogAloneIsInTheCopy() throws IOException {
    Connections others = new Connections(file());
    try (Store store = Store.open(file());
        Sql reading = others.reader()) {
      assertThat(reading.number("SELECT count(*) FROM reports")).isZero();
      Reports.add(store, "1", "alpha", "bravo");
      store.backUp(copy());
      try (Store copied = Store.existing(copy())) {
        assertThat(copied.reports()).isEqualTo(store.reports()).hasSize(2);
        assertThat(copied.check()).isEmpty();
        assertThat(copied.search().count(Filter.of(RecordKind.STATEMENTS)))
            .isEqualTo(store.search().count(Filter.of(RecordKind.STATEMENTS)));
      }
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy())))
        .isEqualTo("rw-------");
  }

  @Test
  void aFileThatIsThereIsNotOverwritten() throws IOException {
    Files.writeString(copy(), "mine");
    try (Store store = Store.open(file())) {
      assertThatThrownBy(() -> store.backUp(copy()))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("copy.parley is there already");
      assertThatThrownBy(() -> store.backUp(file())).isInstanceOf(StoreException.class);
    }
    assertThat(copy()).hasContent("mine");
  }

  @Test
  void whatABrokenCopyLeftIsWrittenOver() throws IOException {
    Path part = Files.writeString(directory.resolve(".copy.parley.parley-part"), "half of one");
    try (Store store = Store.open(file())) {
      store.backUp(copy());
    }
    assertThat(part).doesNotExist();
    assertThat(copy()).isNotEmptyFile();
  }

  @Test
  void whereItCannotBeWrittenThatIsTold() {
    try (Store store = Store.open(file())) {
      assertThatThrownBy(() -> store.backUp(directory.resolve("none").resolve("copy.parley")))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("cannot create");
    }
  }

  private Path file() {
    return directory.resolve("desk.parley");
  }

  private Path copy() {
    return directory.resolve("copy.parley");
  }
}
