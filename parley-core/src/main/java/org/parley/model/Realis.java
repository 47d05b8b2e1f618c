package org.parley.model;

/** Whether an act took place, as the text puts it. */
public enum Realis implements Slug {
  HAPPENED,
  PLANNED,
  OFFERED,
  CONDITIONAL,
  THREATENED,
  DENIED,
  CANCELLED
}
