package org.parley.encoder;

import java.util.List;

/**
 * Words that are read together, as the encoder takes them.
 *
 * @param ids word pieces, with a start and a separator after each paragraph
 * @param types the shape of each piece's word
 * @param words in text order
 * @param first the index in {@code ids} of each word's first piece
 */
public record Window(int[] ids, int[] types, List<Word> words, int[] first) {
  /** The most pieces of one window, with start and separators. */
  public static final int MOST = 224;

  public Window {
    words = List.copyOf(words);
    if (ids.length != types.length || first.length != words.size()) {
      throw new IllegalArgumentException("pieces and types, words and firsts must agree");
    }
  }

  /** Whether the words at two indexes stand in one paragraph. */
  boolean sameParagraph(int word, int other) {
    return words.get(word).paragraph() == words.get(other).paragraph();
  }
}
