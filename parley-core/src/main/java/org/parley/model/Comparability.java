package org.parley.model;

/** Whether two positions speak of the same scope and date, as far as the texts tell. */
public enum Comparability implements Slug {
  YES,
  NO,
  UNKNOWN
}
