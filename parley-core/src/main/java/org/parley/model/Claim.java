package org.parley.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a speaker or an outlet holds, with the words that show it.
 *
 * @param by the speakers, or {@link Voice#OUTLET} alone; empty where nobody is named
 * @param text the words as a person reads them
 * @param span where they stand
 * @param words those of them by which a rule knew the claim
 * @param statement id of the statement that it stands in
 * @param saidOn the day on which it was said
 */
public record Claim(
    List<Voice> by,
    String text,
    Span span,
    String words,
    Optional<StatementId> statement,
    Optional<When> saidOn) {
  public Claim {
    by = List.copyOf(by);
    Objects.requireNonNull(text);
    Objects.requireNonNull(span);
    Objects.requireNonNull(words);
    Objects.requireNonNull(statement);
    Objects.requireNonNull(saidOn);
  }

  public Claim withBy(List<Voice> others) {
    return new Claim(others, text, span, words, statement, saidOn);
  }
}
