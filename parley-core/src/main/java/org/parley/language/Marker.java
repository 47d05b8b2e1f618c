package org.parley.language;

import java.util.List;
import java.util.Optional;
import org.parley.model.Span;

/**
 * Marks who is said to have said what, and who does what to whom, from examples that careful
 * readers marked. Implementations are safe for use by several threads, and give the same answer for
 * the same text.
 */
public interface Marker {
  /** Marks nothing: what is read then rests on grammar alone. */
  Marker NONE = (text, paragraphs) -> Marks.NONE;

  /**
   * What {@code paragraphs} of {@code text} tell.
   *
   * @param paragraphs in order, none overlapping; spans count in {@code text}
   */
  Marks marks(String text, List<Span> paragraphs);

  /** What its model makes of words; empty where it has none. */
  default Optional<WordEmbedder> embedder() {
    return Optional.empty();
  }
}
