package org.parley.io.export;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of all tables as a page of the documentation, in Markdown. */
public final class DataDictionary {
  private DataDictionary() {}

  public static String markdown() {
    return "# The columns of each table\n\n"
        + "`parley export`, the CSV files of the desk and those of the [API](api.md) have these columns, whatever the rows."
        + " An empty cell means \"not stated\".\n"
        + "[How to export](export.md) says how lists stand in a cell and how to read the files. This page is made from the"
        + " code and a test holds it to that.\n"
        + Stream.of(Table.values()).map(DataDictionary::table).collect(Collectors.joining());
  }

  private static String table(Table table) {
    return "\n## "
        + table.slug()
        + "\n\n"
        + sentence(table.holds())
        + "\n\n| column | type | |\n|---|---|---|\n"
        + table.columns().stream().map(DataDictionary::row).collect(Collectors.joining());
  }

  private static String row(Column c) {
    String type = c.type().name().toLowerCase(Locale.ROOT);
    return "| `" + c.name() + "` | " + type + " | " + c.description() + " |\n";
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }
}
