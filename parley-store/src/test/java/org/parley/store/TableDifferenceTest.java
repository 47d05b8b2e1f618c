package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What follows from the originals and is no kind of record is compared, each table of it. */
class TableDifferenceTest {
  @TempDir private static Path directory;
  private static Store here;
  private static Store there;

  @BeforeAll
  static void open() {
    here = SampleStore.filled(directory.resolve("here.parley"));
    there = SampleStore.filled(directory.resolve("there.parley"));
  }

  @AfterAll
  static void close() {
    here.close();
    there.close();
  }

  @ParameterizedTest
  @EnumSource(DerivedTable.class)
  void storesThatWereFilledAlikeDoNotDiffer(DerivedTable table) {
    assertThat(here.firstDifference(table.slug(), there)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "originals | UPDATE originals SET format = 'html' WHERE position = 1",
        "readings | UPDATE readings SET resolved = '[]' WHERE run = 1",
        "mentions | UPDATE mentions SET resolved_by = 'guess'",
        "called | UPDATE called SET count = 999",
        "standings | UPDATE standings SET status = 'concluded'",
        "known | UPDATE known SET model = 'x' WHERE person = 1",
        "named | UPDATE named SET actor = replace(actor, 'A', 'X') WHERE actor LIKE '%A%'",
        "prints | UPDATE prints SET wire = 'X'",
        "buckets | UPDATE buckets SET day = '9'",
        "copies | UPDATE copies SET why = 'because'",
        "contributions | UPDATE contributions SET body = x'00'",
        "unfolded | INSERT INTO unfolded SELECT report FROM originals LIMIT 1",
        "unanswered | INSERT INTO unanswered VALUES ('x')",
      })
  void aTableThatWasAlteredDiffers(String table, String change) {
    alteredThere(change, () -> assertThat(here.firstDifference(table, there)).isPresent());
  }

  @Test
  void aTalkThatWasAlteredDiffers() {
    alteredThere(
        "UPDATE talks SET model = replace(model, 'PROPOSED', 'CONCLUDED')",
        () -> assertThat(here.firstDifference(RecordKind.TALKS, there)).isPresent());
  }

  /** The change is undone, for the other tests. */
  private static void alteredThere(String change, Runnable test) {
    Path file = directory.resolve("there.parley");
    Path kept = directory.resolve("kept.parley");
    there.backUp(kept);
    try (Sql sql = new Connections(file).writer()) {
      assertThat(sql.update(change)).isPositive();
    }
    try {
      test.run();
    } finally {
      there.close();
      replace(file, kept);
      there = Store.open(file);
    }
  }

  private static void replace(Path file, Path by) {
    assertThat(by.toFile().renameTo(file.toFile())).isTrue();
  }
}
