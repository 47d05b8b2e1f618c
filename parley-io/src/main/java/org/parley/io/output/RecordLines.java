package org.parley.io.output;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.model.Copy;
import org.parley.model.Dossier;
import org.parley.model.Reading;
import org.parley.model.Talk;

/**
 * A dossier's rows as lines of JSON, for those who keep them elsewhere than in files. What was
 * withheld stands after the other statements of its report.
 */
public final class RecordLines {
  private final Dossier dossier;
  private final Rows rows;
  private final Offsets offsets;

  public RecordLines(Dossier dossier) {
    this.dossier = dossier;
    this.rows = new Rows(dossier, report -> Optional.empty());
    this.offsets = Offsets.of(dossier.readings());
  }

  /** The lines of one report. */
  public static RecordLines of(Reading reading, Optional<Copy> copy) {
    return new RecordLines(
        new Dossier(
            List.of(reading), copy.stream().toList(), reading.actors(), List.of(), List.of()));
  }

  /** The lines of a kind that all reports give together. */
  public List<String> of(Kind kind) {
    if (kind != Kind.STATEMENTS) {
      return rows.of(kind).map(RecordLines::json).toList();
    }
    return IntStream.range(0, dossier.readings().size())
        .boxed()
        .flatMap(i -> of(kind, i).stream())
        .toList();
  }

  /** The lines of a kind that one reading gives, in the reading's own order. */
  public List<String> of(Kind kind, int reading) {
    Stream<? extends Row> own = rows.of(kind, reading);
    Stream<? extends Row> all =
        kind == Kind.STATEMENTS ? Stream.concat(own, rows.of(Kind.WITHHELD, reading)) : own;
    return all.map(RecordLines::json).toList();
  }

  /** The moves of one talk. */
  public List<String> moves(Talk talk) {
    return new DossierRows(offsets).talk(talk).moves().stream().map(RecordLines::json).toList();
  }

  /** An offset of the model as one into the code points of a report's original text. */
  public int codePoint(String report, int utf16) {
    return offsets.in(report).at(utf16);
  }

  private static String json(Object row) {
    return Json.ROWS.writeValueAsString(row);
  }
}
