package org.parley.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void columnsStandUnderTheirNamesAndMissingFiguresStayOpen() {
    Table table = new Table();
    table.row("some", Map.of("source", "78.21", "pair", "7.10", "tokens/s", "4000"));
    assertThat(table.toString().lines())
        .containsExactly(
            "| system   | source |    cue | content |   pair | tokens/s |",
            "|----------|-------:|-------:|--------:|-------:|---------:|",
            "| some     |  78.21 |      - |       - |   7.10 |     4000 |");
  }
}
