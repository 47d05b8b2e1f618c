package org.parley.model;

import java.util.Objects;

/**
 * Words of a report that stand for an actor.
 *
 * @param actor the actor's id
 * @param resolvedBy the rule that says so, such as {@code register}, {@code full-name}, {@code
 *     pronoun}
 */
public record Mention(ActorId actor, String text, Span span, Resolution resolvedBy) {
  public Mention {
    Objects.requireNonNull(actor);
    Objects.requireNonNull(text);
    Objects.requireNonNull(span);
    Objects.requireNonNull(resolvedBy);
  }

  public Mention withActor(ActorId id) {
    return id.equals(actor) ? this : new Mention(id, text, span, resolvedBy);
  }
}
