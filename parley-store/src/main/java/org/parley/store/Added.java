package org.parley.store;

/** What became of a report that was given to the store. */
public enum Added {
  NEW,
  /** It was there, read by the same version: nothing changed. */
  SAME,
  /** It was there; what this reading says now stands in place of the earlier one. */
  READ_AGAIN,
  /** Another report has its id: nothing changed. */
  REFUSED
}
