package org.parley.app.web;

/** What a visitor may do: each role may do what those before it may. */
public enum Role {
  READER,
  REVIEWER,
  ADMIN;

  public boolean may(Role needed) {
    return compareTo(needed) >= 0;
  }
}
