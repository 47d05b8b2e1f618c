package org.parley.store;

import java.util.Locale;

/**
 * Tables that follow from the originals alone, and are no kind of record: by which columns and in
 * which order two stores are laid beside each other.
 */
enum DerivedTable {
  ORIGINALS("report, position, sha256, size, input, format, text", "position"),
  READINGS("report, resolved, digest", "report"),
  MENTIONS(
      "report, start_offset, end_offset, actor, resolved_by, text",
      "report, start_offset, end_offset, actor, resolved_by"),
  CALLED("actor, outlet, text, count", "actor, outlet, text"),
  STANDINGS("talk, day, status, moves", "talk, day"),
  KNOWN("actor, joined, person, model", "actor"),
  NAMED("actor, report", "actor, report"),
  PRINTS("report, day, rank, wire, words, likes", "report"),
  BUCKETS("bucket, day, rank, report", "bucket, day, rank"),
  COPIES("report, of, why", "report"),
  CONTRIBUTIONS("question, day, rank, report, body", "question, day, rank"),
  UNFOLDED("report", "report"),
  UNANSWERED("question", "question"),
  /** What the tables, indices, views and triggers are. */
  SQLITE_SCHEMA("type, name, sql", "type, name");

  private final String columns;
  private final String order;

  DerivedTable(String columns, String order) {
    this.columns = columns;
    this.order = order;
  }

  String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What SQLite itself adds to a schema, such as statistics, is left out. */
  String select() {
    String own = this == SQLITE_SCHEMA ? " WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!'" : "";
    return "SELECT " + columns + " FROM " + slug() + own + " ORDER BY " + order;
  }
}
