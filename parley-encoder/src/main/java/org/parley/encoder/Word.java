package org.parley.encoder;

import org.parley.model.Span;

/**
 * A run of letters and digits, or one mark of punctuation.
 *
 * @param span where it stands in the text
 * @param paragraph which paragraph holds it, from 0
 * @param shape 0 small letters or none, 1 a capital first, 2 all capitals, 3 mixed; plus 4 inside
 *     quotation marks
 */
public record Word(Span span, int paragraph, int shape) {
  /** How many shapes there are. */
  public static final int SHAPES = 8;

  static final int QUOTED = 4;
}
