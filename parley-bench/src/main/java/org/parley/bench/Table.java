package org.parley.bench;

import java.util.List;
import java.util.Map;

/** Figures of systems, as a table that reads well as it stands and in Markdown. */
final class Table {
  private static final List<String> COLUMNS =
      List.of("source", "cue", "content", "pair", Expected.SPEED);

  private final StringBuilder rows = new StringBuilder();

  Table() {
    rows.append("| system   | source |    cue | content |   pair | tokens/s |\n");
    rows.append("|----------|-------:|-------:|--------:|-------:|---------:|\n");
  }

  /**
   * @param figures by the name of the column; one that a system does not give stays open
   */
  void row(String system, Map<String, String> figures) {
    rows.append("| ").append(pad(system, -8)).append(" |");
    for (String column : COLUMNS) {
      int width = Math.max(6, column.length());
      rows.append(' ').append(pad(figures.getOrDefault(column, "-"), width)).append(" |");
    }
    rows.append('\n');
  }

  private static String pad(String text, int width) {
    String spaces = " ".repeat(Math.max(0, Math.abs(width) - text.length()));
    return width < 0 ? text + spaces : spaces + text;
  }

  @Override
  public String toString() {
    return rows.toString();
  }
}
