package org.parley.io.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.parley.model.Slug;

/** How a table can be written. */
public enum ExportFormat implements Slug {
  CSV,
  JSONL,
  PARQUET,
  PLOVER;

  /** Whether the format has a place for a table: PLOVER knows events alone. */
  public boolean holds(Table table) {
    return this != PLOVER || table == Table.EVENTS;
  }

  /** Whether it is text, which can go to standard output. */
  public boolean isText() {
    return this != PARQUET;
  }

  /** Writes a table as text. */
  public RowWriter text(Table table, Writer out) {
    return switch (this) {
      case CSV -> new Csv(table, out);
      case JSONL -> new JsonLines(out);
      case PLOVER -> new Plover(out);
      case PARQUET -> throw new IllegalArgumentException("Parquet is no text");
    };
  }

  /**
   * Writes a table as bytes.
   *
   * @param file which is not there yet
   */
  public static RowWriter parquet(Table table, Path file) throws IOException {
    return new Parquet(table, file);
  }
}
