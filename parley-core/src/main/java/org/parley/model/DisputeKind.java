package org.parley.model;

/** How two positions stand against each other. */
public enum DisputeKind implements Slug {
  CONTRADICTION,
  REJECTION,
  FIGURES
}
