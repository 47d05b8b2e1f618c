package org.parley.model;

/** Whether the words that report a statement tell it as made. */
public enum Assertion implements Slug {
  /** "said", "denied". */
  MADE,
  /** "may have said", "would not rule out", "appeared to suggest". */
  HEDGED,
  /** "did not say", "declined to comment on". */
  WITHHELD
}
