package org.parley.model;

/** What kind of input a report was read from. */
public enum Format implements Slug {
  TEXT,
  HTML,
  JSON_LINES
}
