package org.parley.language;

import java.util.Objects;
import org.parley.model.Span;

/**
 * Words that play a part in an act.
 *
 * @param confidence 0 to 1: how likely they do
 */
public record Argument(ArgumentRole role, Span span, double confidence) {
  public Argument {
    Objects.requireNonNull(role);
    Objects.requireNonNull(span);
  }
}
