package org.parley.dossier;

import java.util.Optional;
import java.util.regex.Matcher;
import org.parley.model.Span;
import org.parley.model.Statement;

/**
 * Words of a passage that a rule found.
 *
 * @param start in the passage's text
 * @param end in the passage's text
 */
record Hit(Passage passage, int start, int end) {
  static Hit of(Passage passage, Matcher found) {
    return new Hit(passage, found.start(), found.end());
  }

  Span span() {
    return passage.original(start, Math.max(end, start + 1));
  }

  /** The smallest statement that these words begin in. */
  Optional<Statement> statement() {
    return passage.page().statement(passage.original(start, start + 1));
  }

  boolean overlaps(Hit other) {
    return start < other.end && other.start < end;
  }

  String before(int characters) {
    return passage.text().substring(Math.max(0, start - characters), start);
  }

  String text() {
    return passage.text().substring(start, end);
  }
}
