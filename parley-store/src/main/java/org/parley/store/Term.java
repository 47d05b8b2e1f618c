package org.parley.store;

import java.util.Objects;

/** One value that a record has of a facet. */
record Term(Facet facet, String value) {
  Term {
    Objects.requireNonNull(facet);
    Objects.requireNonNull(value);
  }
}
