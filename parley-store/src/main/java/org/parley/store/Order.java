package org.parley.store;

/** In which order a list stands; records without a day come last in either order of days. */
public enum Order {
  NEWEST,
  OLDEST,
  LEAST_CERTAIN
}
