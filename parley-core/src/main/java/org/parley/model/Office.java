package org.parley.model;

import java.util.Objects;
import java.util.Optional;

/**
 * An office that an actor held. Days are as the source gives them; an empty {@code to} means
 * "still, when the source was made". {@code source} names the register, or the report whose text
 * says so.
 */
public record Office(String office, Optional<When> from, Optional<When> to, String source) {
  public Office {
    Objects.requireNonNull(office);
    Objects.requireNonNull(from);
    Objects.requireNonNull(to);
    Objects.requireNonNull(source);
  }
}
