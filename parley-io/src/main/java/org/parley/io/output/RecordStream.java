package org.parley.io.output;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.model.Dossier;
import org.parley.model.Report;

/**
 * Writes a dossier as one stream of JSON Lines: the rows of one kind as in its file, or those of
 * all kinds, each with {@code record} in front, which names its file.
 */
public final class RecordStream {
  private final Optional<Kind> kind;
  private final Writer out;

  /**
   * @param kind empty for all
   */
  public RecordStream(Optional<Kind> kind, Writer out) {
    this.kind = kind;
    this.out = out;
  }

  /**
   * @param readable the readable body to write with a report; empty leaves the key out
   */
  public void write(Dossier dossier, Function<Report, Optional<String>> readable)
      throws IOException {
    Rows rows = new Rows(dossier, readable);
    for (Kind each : kind.map(List::of).orElseGet(() -> List.of(Kind.values()))) {
      for (Iterator<? extends Row> it = rows.of(each).iterator(); it.hasNext(); ) {
        String line = Json.ROWS.writeValueAsString(it.next());
        out.write(kind.isPresent() ? line : named(each, line));
        out.write('\n');
      }
    }
    out.flush();
  }

  private static String named(Kind kind, String line) {
    return "{\"record\":\"" + kind.slug() + "\"," + line.substring(1);
  }
}
