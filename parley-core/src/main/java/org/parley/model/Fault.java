package org.parley.model;

import java.util.Objects;

/**
 * Something wrong with an input: which input, where in it, what is wrong and what to do. The rest
 * is kept.
 */
public record Fault(String input, String where, String what) {
  public Fault {
    Objects.requireNonNull(input);
    Objects.requireNonNull(where);
    Objects.requireNonNull(what);
  }
}
