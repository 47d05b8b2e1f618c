package org.parley.store;

import org.parley.model.Slug;

/** What a reviewer says of a record. */
public enum Verdict implements Slug {
  ACCEPT,
  CORRECT,
  REJECT
}
