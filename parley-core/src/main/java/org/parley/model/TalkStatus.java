package org.parley.model;

/** Where a talk stands after its latest move. */
public enum TalkStatus implements Slug {
  PROPOSED,
  SCHEDULED,
  UNDER_WAY,
  STALLED,
  CANCELLED,
  CONCLUDED;

  @Override
  public String slug() {
    return this == UNDER_WAY ? "under way" : Slug.super.slug();
  }
}
