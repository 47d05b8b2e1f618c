package org.parley.language;

import java.util.List;

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
   * What it has learned of who says what; one that has learned nothing leaves it to the grammar.
   */
  default Marker marker() {
    return Marker.NONE;
  }
}
