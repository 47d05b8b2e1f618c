package org.parley.language;

import java.util.List;

/**
 * Gives each word of a text a vector: words that mean much the same have vectors of much the same
 * direction. Implementations are safe for use by several threads, and give the same answer for the
 * same text.
 */
public interface WordEmbedder {
  /** The words of a text, in order; spans count in it. */
  List<WordVector> embed(String text);
}
