package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
        "DELETE FROM mentions WHERE start_offset % 2 = 0 | mentions differ from number",
        "UPDATE called SET count = 999 | called differ from number 1 on",
        "INSERT INTO called VALUES ('X', 'Y', 'Z', 1) | called differ from number",
        "UPDATE copies SET why = 'because' | copies differ from number 1",
        "DELETE FROM copies | copies differ from number 1",
        "UPDATE statements SET anchor = replace(anchor, '-', '+') | statements differ from number 1",
        "UPDATE statements SET text = upper(text) | statements differ from number 1",
        "UPDATE search_rows SET terms = x'' WHERE kind = 'statements' | statements differ",
        "INSERT INTO statements_words (statements_words) VALUES ('delete-all') | full-text index",
        "UPDATE known SET joined = 'X' WHERE person = 1 | known differ",
        "DELETE FROM named | named differ",
        "UPDATE prints SET day = '9' | prints differ",
        "DELETE FROM buckets | buckets differ",
        "UPDATE originals SET input = 'a.txt' WHERE position = 1 | reports differ",
        "UPDATE readings SET reading = x'00' WHERE run = 1 | cannot be read: the store is damaged",
        "UPDATE readings SET form = 99 | cannot be read",
        "DROP VIEW v_statements | sqlite_schema differ",
      })
  void whatWasAlteredIsNamed(String change, String named) throws SQLException {
    alter(change);
    Ran ran = Ran.plainly("verify", store());
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).contains(named);
  }

  @Test
  void aDamagedOriginalIsToldAndNotReadAgain() throws SQLException {
    alter("UPDATE originals SET bytes = zeroblob(9) WHERE position = 2");
    assertThat(Ran.plainly("verify", store()).out())
        .contains("11 reports not read again, since the store is damaged; 1 problem")
        .doesNotContain("reports read again");
  }

  @Test
  void whatWasReadInPartsAndAgainIsTheSameAsWhatIsReadAtOnce() throws IOException {
    Path other = directory.resolve("other.parley");
    List<Path> reports;
    try (Stream<Path> all = Files.list(Checkout.root().resolve("samples"))) {
      reports = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path report : reports) {
      Ran.plainly("read", report.toString(), "--store", other.toString());
    }
    Ran.plainly("read", reports.get(3).toString(), "--store", other.toString(), "--again");
    Ran ran = Ran.plainly("verify", other.toString());
    assertThat(ran.out()).contains("reports read again; the record is the same");
  }

  @Test
  void anotherGrammarsReadingIsNamed() {
    Ran ran = Ran.with(() -> paragraph -> List.of(), "", "verify", store());
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
