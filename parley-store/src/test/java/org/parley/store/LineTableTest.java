package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineTableTest {
  @TempDir private Path directory;

  @Test
  void whatAReportHadIsFoundWithoutGoingThroughOtherReports() {
    Path file = directory.resolve("desk.parley");
    Store.open(file).close();
    try (Connections connections = new Connections(file)) {
      for (RecordKind kind : RecordKind.OF_A_REPORT) {
        List<String> plan =
            connections.read(
                sql ->
                    sql.list(
                        r -> r.getString("detail"),
                        "EXPLAIN QUERY PLAN " + LineTable.select(kind, "NULL", kind.in("?2")),
                        kind.slug(),
                        "some report"));
        assertThat(plan).as(kind.slug()).hasSize(2).allMatch(step -> step.startsWith("SEARCH"));
        assertThat(plan.get(0))
            .as(kind.slug())
            .startsWith("SEARCH t ")
            .containsPattern("[=<]\\?\\)");
        assertThat(plan.get(1)).as(kind.slug()).contains("kind=? AND row=?");
      }
    }
  }
}
