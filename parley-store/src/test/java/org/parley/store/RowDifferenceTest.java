package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RowDifferenceTest {
  private static final RecordKind KIND = RecordKind.STATEMENTS;

  @TempDir private Path directory;
  private Store here;
  private Store there;

  @BeforeEach
  void open() {
    here = Store.open(directory.resolve("here.parley"));
    there = Store.open(directory.resolve("there.parley"));
  }

  @AfterEach
  void close() {
    here.close();
    there.close();
  }

  @ParameterizedTest
  @EnumSource(RecordKind.class)
  void storesThatWereFilledAlikeDoNotDiffer(RecordKind kind) {
    Reports.add(here, "1", "alpha", "bravo");
    Reports.add(there, "2", "alpha", "bravo");
    assertThat(here.firstDifference(kind, there)).isEmpty();
  }

  @Test
  void neitherRowNumbersNorThoseOfTermsMatter() {
    Reports.again(here, "1", "alpha");
    Reports.add(there, "1", "alpha");
    Reports.again(there, "2", "alpha");
    assertThat(here.firstDifference(KIND, there)).isEmpty();
  }

  @Test
  void theFirstRowThatOneLacksIsGivenOfTheOther() {
    Reports.add(here, "1", "alpha", "bravo");
    Reports.add(there, "1", "alpha");
    Difference more = here.firstDifference(KIND, there).orElseThrow();
    assertThat(more.number()).isEqualTo(2);
    assertThat(more.here().orElseThrow()).contains("id " + Reports.id("bravo") + "-s1");
    assertThat(more.there()).isEmpty();
    Difference less = there.firstDifference(KIND, here).orElseThrow();
    assertThat(less).isEqualTo(new Difference(2, Optional.empty(), more.here()));
  }

  @Test
  void reportsInAnotherOrderDiffer() {
    Reports.add(here, "1", "alpha", "bravo");
    Reports.add(there, "1", "bravo", "alpha");
    assertThat(here.firstDifference(RecordKind.REPORTS, there).orElseThrow().number()).isOne();
  }

  @Test
  void aColumnThatDiffersIsShownByName() {
    Reports.add(here, "1", "alpha");
    Reports.add(there, "1", "alpha");
    change("UPDATE statements SET cue = 'hinted'");
    Difference first = here.firstDifference(KIND, there).orElseThrow();
    assertThat(first.here().orElseThrow()).contains("; cue offered; ");
    assertThat(first.there().orElseThrow()).contains("; cue hinted; ");
    assertThat(here.firstDifference(RecordKind.EVENTS, there)).isEmpty();
  }

  @Test
  void byWhatARowIsFoundIsComparedToo() {
    Reports.add(here, "1", "alpha");
    Reports.add(there, "1", "alpha");
    change("UPDATE search_rows SET terms = x'' WHERE kind = 'statements'");
    Difference first = here.firstDifference(KIND, there).orElseThrow();
    assertThat(first.here().orElseThrow()).contains("outlet=alpha").contains("rule=cue");
    assertThat(first.there().orElseThrow()).doesNotContain("outlet=alpha");
  }

  @Test
  void daysCertaintyAndReadingAreCompared() {
    Reports.add(here, "1", "alpha");
    Reports.add(there, "1", "alpha");
    change("UPDATE search_rows SET certainty = 7 WHERE kind = 'statements'");
    change("UPDATE search_rows SET last_day = 7 WHERE kind = 'events'");
    change("UPDATE search_rows SET first_day = 7 WHERE kind = 'times'");
    assertThat(there(KIND)).contains("; certainty 7; ");
    assertThat(there(RecordKind.EVENTS)).contains("; last_day 7; ");
    assertThat(there(RecordKind.TIMES)).contains("; first_day 7; ");
    assertThat(here.firstDifference(RecordKind.PLACES, there)).isEmpty();
    change("UPDATE readings SET digest = 'other'");
    assertThat(there(RecordKind.PLACES)).endsWith("; reading other");
  }

  private String there(RecordKind kind) {
    return here.firstDifference(kind, there).flatMap(Difference::there).orElseThrow();
  }

  private void change(String statement) {
    try (Connections connections = new Connections(directory.resolve("there.parley"));
        Sql sql = connections.writer()) {
      assertThat(sql.update(statement)).isPositive();
    }
  }
}
