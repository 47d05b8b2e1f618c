package org.parley.language;

import java.util.List;
import java.util.Optional;

/**
 * Reads the grammar of English text: sentences, words, lemmas, tags, names, dependencies.
 * Implementations are safe for use by several threads, and give the same answer for the same text.
 */
public interface Annotator {
  /**
   * The sentences of one paragraph; spans are offsets into {@code paragraph}, sentence and
   * paragraph indexes count from 0. Text without words gives no sentence.
   */
  List<Sentence> sentences(String paragraph);

  /**
   * The annotator of the texts of one report: of its paragraphs, and of its headline.
   *
   * @param report its readable text
   * @param outlet its name
   */
  default Annotator of(String report, Optional<String> outlet) {
    return this;
  }

  /**
   * What it has learned of who says what; one that has learned nothing leaves it to the grammar.
   */
  default Marker marker() {
    return Marker.NONE;
  }
}
