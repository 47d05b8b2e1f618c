package org.parley.app.store;

import java.util.Objects;
import java.util.Optional;
import org.parley.model.When;

/**
 * What one move of a talk did, as the contract writes it, and when.
 *
 * @param day its own or, where it has none, that of the earliest report that tells it
 */
public record ActDay(String act, Optional<When> day) {
  public ActDay {
    Objects.requireNonNull(act);
    Objects.requireNonNull(day);
  }
}
