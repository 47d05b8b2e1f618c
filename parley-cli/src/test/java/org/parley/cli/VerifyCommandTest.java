package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.testing.Checkout;
import org.parley.testing.PlainAnnotator;

class VerifyCommandTest {
  @TempDir private static Path shared;
  @TempDir private Path directory;

  @BeforeAll
  static void fill() {
    StoreFixture.read(PlainAnnotator::new, Checkout.root().resolve("samples"), filled());
  }

  @BeforeEach
  void copy() throws IOException {
    Files.copy(filled(), Path.of(store()));
  }

  @Test
  void aStoreAsItWasReadIsTheSame() {
    Ran ran = Ran.plainly("verify", store());
    assertThat(ran.status()).as(ran.out() + ran.err()).isZero();
    assertThat(ran.out()).contains("11 reports read again; the record is the same");
    assertThat(Ran.plainly("verify", "--store", store()).status()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UPDATE reports SET outlet = 'The Forger' | reports differ",
        "UPDATE originals SET text = replace(text, 'Monday', 'Sunday') | is not as it came",
        "UPDATE originals SET bytes = zeroblob(9) WHERE position = 2 | is damaged",
        "UPDATE originals SET sha256 = 'x' WHERE position = 1 | is not as it came",
        "UPDATE actors SET name = 'Nobody' | actors differ",
        "DELETE FROM times WHERE number = 1 | times differ from number 1",
        "DELETE FROM search_rows WHERE kind = 'reports' | reports are not indexed",
        "UPDATE state SET changed = changed + 1 | do not know yet",
      })
  void whatWasAlteredIsNamed(String change, String named) throws SQLException {
    alter(change);
    Ran ran = Ran.plainly("verify", store());
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).contains(named);
  }

  @Test
  void anotherGrammarsReadingIsNamed() {
    Ran ran = Ran.with(() -> paragraph -> java.util.List.of(), "", "verify", store());
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).contains("reads otherwise now").contains("courier-2022-02-23.txt");
  }

  @Test
  void aMissingStoreIsNotMade() {
    Path none = directory.resolve("none.parley");
    assertThat(Ran.plainly("verify", none.toString()).status()).isEqualTo(3);
    assertThat(none).doesNotExist();
    assertThat(Ran.plainly("verify").status()).isEqualTo(2);
  }

  @Test
  void anEmptyFileIsNoProof() throws IOException {
    Path empty = Files.createFile(directory.resolve("empty.parley"));
    Ran ran = Ran.plainly("verify", empty.toString());
    assertThat(ran.status()).isEqualTo(3);
    assertThat(ran.err()).contains("empty.parley is empty (0 bytes)");
    assertThat(empty).isEmptyFile();
  }

  @Test
  void aFileThatIsNoStoreIsStatusThree() throws IOException {
    Path text = Files.writeString(directory.resolve("a.txt"), "no store ".repeat(300));
    Ran ran = Ran.plainly("verify", text.toString());
    assertThat(ran.status()).isEqualTo(3);
    assertThat(ran.err()).contains("a.txt");
  }

  private void alter(String change) throws SQLException {
    try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + store());
        Statement statement = file.createStatement()) {
      statement.executeUpdate(change);
    }
  }

  private static Path filled() {
    return shared.resolve("filled.parley");
  }

  private String store() {
    return directory.resolve("desk.parley").toString();
  }
}
