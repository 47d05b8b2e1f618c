package org.parley.reading.statement;

import java.util.List;
import java.util.Locale;
import org.parley.codebook.Codebook;
import org.parley.model.Assertion;

/**
 * Tells, by the first rule of {@code cue-senses.json} that fits, whether a cue tells of words said.
 */
final class CueSenses {
  private static final CueSenses STANDARD =
      new CueSenses(Codebook.rules("cue-senses", CueSense.class));

  private final List<CueSense> rules;

  private CueSenses(List<CueSense> rules) {
    this.rules = rules;
  }

  static CueSenses standard() {
    return STANDARD;
  }

  List<CueSense> rules() {
    return rules;
  }

  Assertion of(String cue) {
    String plain = cue.toLowerCase(Locale.ROOT).replace('’', '\'');
    return rules.stream()
        .filter(r -> r.pattern().matcher(plain).find())
        .findFirst()
        .map(CueSense::sense)
        .orElse(Assertion.MADE);
  }
}
