package org.parley.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts sentences that are too long to be any: lists without a full stop, speech without
 * punctuation, signs without words. The work on a sentence grows faster than its length, so each
 * piece is read as a sentence of its own.
 */
final class LongSentences {
  /** Most words and signs of one sentence; the longest of ordinary reports have about half. */
  static final int MAX_WORDS = 300;

  /** A cut is made after one of these where the second half of a piece has one. */
  private static final Set<String> JOINTS = Set.of(",", ";", ":", ".", "!", "?");

  private LongSentences() {}

  /** The sentence in pieces, in order, their words counted from 1 anew; none for no words. */
  static List<List<CoreLabel>> pieces(List<CoreLabel> sentence) {
    List<List<CoreLabel>> pieces = new ArrayList<>();
    int from = 0;
    while (from < sentence.size()) {
      int to = sentence.size() - from <= MAX_WORDS ? sentence.size() : cut(sentence, from);
      pieces.add(sentence.subList(from, to));
      from = to;
    }
    if (pieces.size() > 1) {
      pieces.forEach(LongSentences::number);
    }
    return pieces;
  }

  private static int cut(List<CoreLabel> sentence, int from) {
    for (int to = from + MAX_WORDS; to > from + MAX_WORDS / 2; to--) {
      if (JOINTS.contains(sentence.get(to - 1).word())) {
        return to;
      }
    }
    return from + MAX_WORDS;
  }

  private static void number(List<CoreLabel> piece) {
    for (int i = 0; i < piece.size(); i++) {
      piece.get(i).setIndex(i + 1);
    }
  }
}
