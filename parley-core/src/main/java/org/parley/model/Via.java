package org.parley.model;

import java.util.Objects;
import java.util.Optional;

/**
 * One link of a reporting chain: an agency, a broadcaster, a post.
 *
 * @param actor who it is, where that is an actor
 * @param text the words that name it
 */
public record Via(Optional<ActorId> actor, String text, Span span) {
  public Via {
    Objects.requireNonNull(actor);
    Objects.requireNonNull(text);
    Objects.requireNonNull(span);
  }
}
