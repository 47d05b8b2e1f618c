package org.parley.model;

import java.util.Objects;

/** A passage of the original that is not part of the story, and why. */
public record SetAside(Span span, AsideReason reason) {
  public SetAside {
    Objects.requireNonNull(span);
    Objects.requireNonNull(reason);
  }
}
