package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

class StoreCheckTest {
  @TempDir private Path directory;
  private final String alpha = Reports.id("alpha");

  @BeforeEach
  void fill() {
    try (Store store = Store.open(file())) {
      Reports.add(store, "1", "alpha", "bravo");
    }
  }

  @Test
  void aStoreThatIsWholeHasNoFault() {
    assertThat(faults()).isEmpty();
  }

  @Test
  void aDamagedFileIsNamed() {
    damage("UPDATE state SET one = 2");
    assertThat(faults()).singleElement().asString().startsWith("the file is damaged: ");
  }

  @Test
  void aRowThatBelongsToNothingIsNamedByItsTable() {
    damage("INSERT INTO faults VALUES (99, 'a.txt', '', 'none')");
    assertThat(faults()).containsExactly("a row of faults belongs to nothing");
  }

  @Test
  void aReportWithoutItsReadingIsNamed() {
    damage("DELETE FROM readings WHERE report = '" + alpha + "'");
    assertThat(faults()).containsExactly("report " + alpha + " has no reading");
  }

  @Test
  void aReportWithoutItsRowIsNamed() {
    damage("DELETE FROM reports WHERE id = '" + alpha + "'");
    assertThat(faults()).containsExactly("report " + alpha + " has no row");
  }

  @Test
  void rowsThatAreNotIndexedAreCounted() {
    damage("DELETE FROM search_rows WHERE kind = 'events'");
    damage("DELETE FROM search_rows WHERE kind = 'figures' AND row = 1");
    assertThat(faults())
        .containsExactly(
            "2 events are not indexed as they are stored",
            "1 figures are not indexed as they are stored");
  }

  @Test
  void anIndexedRowThatIsNotThereIsCounted() {
    damage("INSERT INTO search_rows VALUES ('talks', 99, NULL, NULL, 1000, x'')");
    assertThat(faults()).containsExactly("1 talks are not indexed as they are stored");
  }

  @Test
  void anOriginalOfOtherBytesIsNamed() {
    damage("UPDATE originals SET sha256 = 'other' WHERE report = '" + alpha + "'");
    assertThat(faults())
        .containsExactly("the original of report " + alpha + " (alpha.txt) is not as it came");
  }

  @Test
  void anOriginalThatCannotBeUnpackedIsNamed() {
    damage("UPDATE originals SET bytes = x'00' WHERE report = '" + alpha + "'");
    assertThat(faults())
        .singleElement()
        .asString()
        .startsWith("the original of report " + alpha + " (alpha.txt) is damaged: ");
  }

  @Test
  void aRowThatStandsAndIsToldAsGoneIsCounted() {
    damage("INSERT INTO search_gone (kind, row) SELECT kind, row FROM search_rows LIMIT 1");
    assertThat(faults()).containsExactly("1 rows that stand are told to searches as gone");
  }

  @Test
  void aTermThatNoSearchKnowsIsNamed() {
    damage("INSERT INTO search_terms (kind, facet, value) VALUES ('statements', 'odd', 'x')");
    assertThat(faults()).containsExactly("a search term of no facet that there is: statements odd");
  }

  @Test
  void aFullTextIndexThatIsNotOfItsTextsIsNamed() {
    damage("INSERT INTO statements_words (statements_words) VALUES ('delete-all')");
    damage("INSERT INTO events_words (rowid, text) VALUES (1, 'ceasefire')");
    damage("UPDATE reports SET text = text || ' more'");
    assertThat(faults())
        .containsExactly(
            "the full-text index of reports is not that of their texts",
            "the full-text index of statements is not that of their texts",
            "the full-text index of events is not that of their texts");
  }

  private List<String> faults() {
    try (Store store = Store.open(file())) {
      return store.check();
    }
  }

  /** What no foreign key and no check holds off. */
  private void damage(String statement) {
    SQLiteConfig config = new SQLiteConfig();
    try (Connection connection = config.createConnection("jdbc:sqlite:" + file().toAbsolutePath());
        var work = connection.createStatement()) {
      work.executeUpdate("PRAGMA ignore_check_constraints = 1");
      work.executeUpdate(statement);
    } catch (SQLException e) {
      throw SqlFault.of("the store", e);
    }
  }

  private Path file() {
    return directory.resolve("desk.parley");
  }
}
