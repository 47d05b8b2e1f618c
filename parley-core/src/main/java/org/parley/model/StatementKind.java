package org.parley.model;

/** Direct speech, reported speech, or reported speech with quoted pieces in it. */
public enum StatementKind implements Slug {
  DIRECT,
  INDIRECT,
  MIXED
}
