package org.parley.model;

import java.util.List;
import java.util.Objects;

/**
 * A claim that takes one of the two sides of a question.
 *
 * @param question name of the rule that holds the two sides
 * @param first whether it is the rule's first side
 * @param subject actor ids of those whom the claim may be about, the likeliest first
 */
public record Stance(String question, boolean first, List<ActorId> subject, Claim claim) {
  public Stance {
    Objects.requireNonNull(question);
    subject = List.copyOf(subject);
    Objects.requireNonNull(claim);
  }
}
