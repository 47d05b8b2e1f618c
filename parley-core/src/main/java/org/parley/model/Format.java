package org.parley.model;

/** What kind of input a report was read from. */
public enum Format implements Slug {
  TEXT,
  HTML,
  /** A row whose text is the report: of JSON Lines, a table, a feed, a mailbox or an archive. */
  JSON_LINES,
  /** A row whose report is a page, or a text with the marks of one. */
  JSON_HTML,
  PDF,
  DOCX,
  RTF;

  /** Whether a report of this format is the source of a page, and not its words alone. */
  public boolean markup() {
    return this == HTML || this == JSON_HTML;
  }

  /** Whether what is kept of a report of this format is a row of JSON. */
  public boolean row() {
    return this == JSON_LINES || this == JSON_HTML;
  }
}
