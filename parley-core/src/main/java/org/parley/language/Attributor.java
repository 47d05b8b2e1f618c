package org.parley.language;

import java.util.List;
import org.parley.model.Span;

/**
 * Marks who is said to have said what, from examples that careful readers marked. Implementations
 * are safe for use by several threads, and give the same answer for the same text.
 */
public interface Attributor {
  /** Marks nothing: what is read then rests on grammar alone. */
  Attributor NONE = (text, paragraphs) -> List.of();

  /**
   * The attributions in {@code paragraphs} of {@code text}, in text order.
   *
   * @param paragraphs in order, none overlapping; spans count in {@code text}
   */
  List<Attribution> attributions(String text, List<Span> paragraphs);
}
