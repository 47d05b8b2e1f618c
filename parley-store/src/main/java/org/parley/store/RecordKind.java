package org.parley.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.model.Actor;
import org.parley.model.Dispute;
import org.parley.model.Event;
import org.parley.model.Figure;
import org.parley.model.Move;
import org.parley.model.Place;
import org.parley.model.RecordItem;
import org.parley.model.Report;
import org.parley.model.Statement;
import org.parley.model.Talk;
import org.parley.model.TimeExpression;
import org.parley.model.Wording;

/** The kinds of record, each a table of that name. */
public enum RecordKind {
  REPORTS(Report.class),
  STATEMENTS(Statement.class),
  EVENTS(Event.class),
  TIMES(TimeExpression.class),
  PLACES(Place.class),
  FIGURES(Figure.class),
  WORDING(Wording.class),
  ACTORS(Actor.class),
  TALKS(Talk.class),
  MOVES(Move.class),
  DISPUTES(Dispute.class);

  static final List<RecordKind> OF_A_REPORT =
      List.of(REPORTS, STATEMENTS, EVENTS, TIMES, PLACES, FIGURES, WORDING);

  private final Class<? extends RecordItem> type;

  RecordKind(Class<? extends RecordItem> type) {
    this.type = type;
  }

  /** Its name in addresses, tables and file names. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<RecordKind> of(String slug) {
    return List.of(values()).stream().filter(k -> k.slug().equals(slug)).findFirst();
  }

  /** What its records are. */
  public Class<? extends RecordItem> type() {
    return type;
  }

  /** Whether each of its records stands in one report, or is one. */
  public boolean ofReport() {
    return OF_A_REPORT.contains(this);
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

  /**
   * The condition on a table {@code t} that its rows stand in one report, or moves in one talk. Ids
   * begin with that of the report, so the tables that have most rows need no index of reports.
   *
   * @param parameter the place of the report's or talk's id in the statement, such as {@code ?1}
   */
  String in(String parameter) {
    return switch (this) {
      case REPORTS -> "t.id = " + parameter;
      case TIMES, PLACES, FIGURES, WORDING ->
          "t.id > " + parameter + " || '-' AND t.id < " + parameter + " || '.'";
      default -> "t." + owner().orElseThrow() + " = " + parameter;
    };
  }

  /** Whether the table makes the anchor of a row from its other columns. */
  boolean derivesAnchor() {
    return this == WORDING;
  }

  /** How the rows of what stands in no report are ordered, as {@code parley read} writes them. */
  String order() {
    return this == MOVES
        ? " JOIN talks b ON b.id = t.talk ORDER BY b.number, b.id, t.number"
        : " ORDER BY t.number, t.id";
  }
}
