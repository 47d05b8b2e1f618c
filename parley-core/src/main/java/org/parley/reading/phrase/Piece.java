package org.parley.reading.phrase;

import java.util.List;
import java.util.Optional;
import org.parley.codebook.InstitutionRule;
import org.parley.codebook.RegisterForm;
import org.parley.codebook.TitleRule;
import org.parley.model.ActorId;

/**
 * Words of a sentence that a word list or the register knows; {@code first} and {@code last} count.
 */
public sealed interface Piece {
  int first();

  int last();

  /** Whether it is a form of the register that is used so. */
  default boolean isUsedAs(RegisterForm.Use use) {
    return false;
  }

  /** {@code Kenyan}. */
  default boolean isAdjective() {
    return isUsedAs(RegisterForm.Use.ADJECTIVE);
  }

  /** {@code Kenya}. */
  default boolean isCountryName() {
    return isUsedAs(RegisterForm.Use.NAME);
  }

  /** {@code Kenya}, {@code Nairobi}. */
  default boolean isCountryOrCapital() {
    return isCountryName() || isUsedAs(RegisterForm.Use.CAPITAL);
  }

  /** A country, a people, a capital, a seat of power, an organisation. */
  record Party(int first, int last, RegisterForm form) implements Piece {
    @Override
    public boolean isUsedAs(RegisterForm.Use use) {
      return form.use() == use;
    }
  }

  /** {@code foreign minister}. */
  record TitleWords(int first, int last, TitleRule rule) implements Piece {}

  /** {@code foreign ministry}. */
  record InstitutionWords(int first, int last, InstitutionRule rule) implements Piece {}

  /**
   * A person's name.
   *
   * @param gender from a form of address before it; {@code any} without one
   */
  record NameWords(int first, int last, List<String> words, String gender) implements Piece {}

  /** {@code both sides}; {@code rule} says which. */
  record SideWords(int first, int last, String rule) implements Piece {}

  /** {@code the group}; {@code rule} says of which kind. */
  record GroupWords(int first, int last, String rule) implements Piece {}

  /**
   * An organisation that the register does not have.
   *
   * @param of the country whose name or adjective its own name begins with
   */
  record OtherName(int first, int last, Optional<ActorId> of) implements Piece {}
}
