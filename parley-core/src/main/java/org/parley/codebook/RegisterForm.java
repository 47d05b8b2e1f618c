package org.parley.codebook;

import java.util.Objects;
import org.parley.model.ActorId;

/**
 * What a form of the register stands for.
 *
 * @param id of a country or an organisation
 */
public record RegisterForm(Use use, ActorId id) {
  /** How a form is used. */
  public enum Use {
    /** A country's name. */
    NAME,
    /** Of a country: {@code Belarusian}. */
    ADJECTIVE,
    /** Its people: {@code Belarusians}. */
    PEOPLE,
    /** Its capital: a place, or its government, as the sentence has it. */
    CAPITAL,
    /** A seat of power that stands for its government: {@code Downing Street}. */
    GOVERNMENT,
    ORGANISATION
  }

  public RegisterForm {
    Objects.requireNonNull(use);
    Objects.requireNonNull(id);
  }
}
