package org.parley.model;

import java.util.Objects;

/**
 * One link of a reporting chain: an agency, a broadcaster, a post. {@code name} is an actor id or
 * the medium's name.
 */
public record Via(String name, Span span) {
  public Via {
    Objects.requireNonNull(name);
    Objects.requireNonNull(span);
  }
}
