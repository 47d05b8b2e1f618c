package org.parley.io.output;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.parley.model.Dossier;
import org.parley.model.Report;

/**
 * Writes a dossier as JSON Lines into a folder, one file a kind, keys and rows in a fixed order:
 * the same dossier gives the same bytes. Files of an earlier run are replaced.
 */
public final class RecordWriter {
  private final Path directory;

  /** For an existing folder. */
  public RecordWriter(Path directory) {
    this.directory = Objects.requireNonNull(directory);
  }

  /**
   * Writes every kind, and gives how many rows of each were written.
   *
   * @param readable the readable body to write with a report; empty leaves the key out
   */
  public Map<Kind, Integer> write(Dossier dossier, Function<Report, Optional<String>> readable)
      throws IOException {
    Rows rows = new Rows(dossier, readable);
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      counts.put(kind, write(kind, rows.of(kind).iterator()));
    }
    return counts;
  }

  private int write(Kind kind, Iterator<? extends Row> rows) throws IOException {
    int count = 0;
    Path file = directory.resolve(kind.file());
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      while (rows.hasNext()) {
        out.write(Json.ROWS.writeValueAsString(rows.next()));
        out.write('\n');
        count++;
      }
    }
    return count;
  }

  /** Writes {@code run.json}, which alone differs from run to run. */
  public void write(RunReport run) throws IOException {
    String json = Json.ROWS.writerWithDefaultPrettyPrinter().writeValueAsString(run.row());
    Files.writeString(directory.resolve("run.json"), json + "\n", StandardCharsets.UTF_8);
  }
}
