package org.parley.model;

import java.util.Objects;

/**
 * A claim and the words that call it untrue, as one report tells them.
 *
 * @param rule the rule that knew the words
 * @param claim as told, by the actors who are said to claim it
 * @param rejection by the actors who call it untrue
 */
public record Rebuttal(String rule, Claim claim, Claim rejection) {
  public Rebuttal {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(claim);
    Objects.requireNonNull(rejection);
  }
}
