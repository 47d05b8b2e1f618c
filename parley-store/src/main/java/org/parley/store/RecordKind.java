package org.parley.store;

import static org.parley.store.Facet.ACT;
import static org.parley.store.Facet.ACTOR;
import static org.parley.store.Facet.ADDRESSEE;
import static org.parley.store.Facet.ASSERTION;
import static org.parley.store.Facet.BETWEEN;
import static org.parley.store.Facet.COMPARABLE;
import static org.parley.store.Facet.CONFIDENCE;
import static org.parley.store.Facet.CONTEXT;
import static org.parley.store.Facet.COUNTRY;
import static org.parley.store.Facet.FORMAT;
import static org.parley.store.Facet.ISSUE;
import static org.parley.store.Facet.KIND;
import static org.parley.store.Facet.LANGUAGE;
import static org.parley.store.Facet.MODE;
import static org.parley.store.Facet.OUTLET;
import static org.parley.store.Facet.PARTY;
import static org.parley.store.Facet.PLACE;
import static org.parley.store.Facet.REALIS;
import static org.parley.store.Facet.REFERENT;
import static org.parley.store.Facet.REPORT;
import static org.parley.store.Facet.RULE;
import static org.parley.store.Facet.SECTOR;
import static org.parley.store.Facet.SOURCE;
import static org.parley.store.Facet.SOURCE_COUNTRY;
import static org.parley.store.Facet.SPEAKER;
import static org.parley.store.Facet.STATUS;
import static org.parley.store.Facet.TALK;
import static org.parley.store.Facet.TARGET;
import static org.parley.store.Facet.TARGET_COUNTRY;
import static org.parley.store.Facet.TERM;
import static org.parley.store.Facet.TYPE;
import static org.parley.store.Facet.UNIT;
import static org.parley.store.Facet.VOICE;
import static org.parley.store.Facet.WHAT;
import static org.parley.store.Facet.WIRE;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.model.Actor;
import org.parley.model.Deed;
import org.parley.model.Dispute;
import org.parley.model.Event;
import org.parley.model.Figure;
import org.parley.model.Move;
import org.parley.model.Place;
import org.parley.model.RecordItem;
import org.parley.model.Report;
import org.parley.model.Revision;
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
  DISPUTES(Dispute.class),
  DEEDS(Deed.class),
  REVISIONS(Revision.class);

  static final List<RecordKind> OF_A_REPORT =
      List.of(REPORTS, STATEMENTS, EVENTS, TIMES, PLACES, FIGURES, WORDING);

  private final Class<? extends RecordItem> type;

  RecordKind(Class<? extends RecordItem> type) {
    this.type = type;
  }

  /** By what its records can be filtered, in the order of the facets. */
  public List<Facet> facets() {
    return switch (this) {
      case REPORTS -> List.of(OUTLET, WIRE, LANGUAGE, FORMAT);
      case STATEMENTS ->
          List.of(
              OUTLET,
              SPEAKER,
              PARTY,
              BETWEEN,
              ADDRESSEE,
              SOURCE_COUNTRY,
              TARGET_COUNTRY,
              ACTOR,
              KIND,
              ASSERTION,
              CONFIDENCE,
              RULE);
      case EVENTS ->
          List.of(
              OUTLET,
              PARTY,
              BETWEEN,
              SOURCE,
              SOURCE_COUNTRY,
              TARGET,
              TARGET_COUNTRY,
              ACTOR,
              ACT,
              TYPE,
              MODE,
              CONTEXT,
              PLACE,
              COUNTRY,
              REALIS,
              CONFIDENCE,
              RULE);
      case TIMES -> List.of(OUTLET, RULE);
      case PLACES -> List.of(OUTLET, PLACE, COUNTRY);
      case FIGURES ->
          List.of(
              OUTLET,
              PARTY,
              BETWEEN,
              SOURCE,
              SOURCE_COUNTRY,
              TARGET,
              TARGET_COUNTRY,
              ACTOR,
              VOICE,
              WHAT,
              UNIT);
      case WORDING -> List.of(OUTLET, REFERENT, VOICE, TERM);
      case ACTORS -> List.of(PARTY, KIND, COUNTRY, SECTOR);
      case TALKS -> List.of(OUTLET, PARTY, BETWEEN, ACTOR, PLACE, STATUS, REPORT);
      case MOVES ->
          List.of(
              OUTLET,
              PARTY,
              BETWEEN,
              SOURCE,
              SOURCE_COUNTRY,
              TARGET,
              TARGET_COUNTRY,
              ACTOR,
              ACT,
              ISSUE,
              PLACE,
              REALIS,
              RULE,
              TALK,
              REPORT);
      case DISPUTES -> List.of(OUTLET, PARTY, BETWEEN, ACTOR, KIND, COMPARABLE, REPORT);
      case DEEDS ->
          List.of(
              OUTLET,
              PARTY,
              BETWEEN,
              SOURCE,
              SOURCE_COUNTRY,
              TARGET,
              TARGET_COUNTRY,
              ACTOR,
              ACT,
              TYPE,
              PLACE,
              REALIS,
              REPORT);
      case REVISIONS -> List.of(OUTLET, REPORT);
    };
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
