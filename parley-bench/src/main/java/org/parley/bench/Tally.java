package org.parley.bench;

/** How many were found rightly, of those found and of those that there are. */
record Tally(int hit, int found, int there) {
  static final Tally NONE = new Tally(0, 0, 0);

  Tally {
    if (hit < 0 || hit > found || hit > there) {
      throw new IllegalArgumentException(hit + " hit of " + found + " found, " + there + " there");
    }
  }

  Tally and(Tally other) {
    return new Tally(hit + other.hit, found + other.found, there + other.there);
  }

  /** The harmonic mean of precision and recall, 0 to 100. */
  double f1() {
    return found + there == 0 ? 0 : 200.0 * hit / (found + there);
  }
}
