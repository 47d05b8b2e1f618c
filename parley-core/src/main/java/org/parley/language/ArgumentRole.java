package org.parley.language;

import org.parley.model.Slug;

/** The part that words play in an act. */
public enum ArgumentRole implements Slug {
  BY,
  TO,
  THIRD,
  VENUE,
  PLACE,
  DAY,
  ISSUE,
  CONDITION
}
