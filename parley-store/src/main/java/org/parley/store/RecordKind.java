package org.parley.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.io.output.Kind;

/** The kinds of record, each a table of that name. */
public enum RecordKind {
  REPORTS(Kind.REPORTS),
  STATEMENTS(Kind.STATEMENTS),
  EVENTS(Kind.EVENTS),
  TIMES(Kind.TIMES),
  PLACES(Kind.PLACES),
  FIGURES(Kind.FIGURES),
  WORDING(Kind.WORDING),
  ACTORS(Kind.ACTORS),
  TALKS(Kind.TALKS),
  MOVES(Kind.TALKS),
  DISPUTES(Kind.DISPUTES);

  static final List<RecordKind> OF_A_REPORT =
      List.of(REPORTS, STATEMENTS, EVENTS, TIMES, PLACES, FIGURES, WORDING);

  private final Kind kind;

  RecordKind(Kind kind) {
    this.kind = kind;
  }

  /** Its name in addresses, tables and file names. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<RecordKind> of(String slug) {
    return List.of(values()).stream().filter(k -> k.slug().equals(slug)).findFirst();
  }

  /** The kind of output that holds it; moves stand in those of talks. */
  public Kind output() {
    return kind;
  }

  /** Whether a full-text search finds it. */
  public boolean searchable() {
    return this != TIMES && this != PLACES && this != FIGURES && this != WORDING;
  }

  String table() {
    return slug();
  }

  /** The column that says where the record belongs: its report, or the talk of a move. */
  Optional<String> owner() {
    return this == MOVES
        ? Optional.of("talk")
        : OF_A_REPORT.contains(this) ? Optional.of("report") : Optional.empty();
  }

  /** The column of a table that says which report a line is of. */
  String reportColumn() {
    return this == REPORTS ? "id" : owner().orElseThrow();
  }

  boolean hasModel() {
    return !OF_A_REPORT.contains(this);
  }
}
