package org.parley.dossier.deed;

import java.util.Arrays;

/**
 * The tellings that have a word, by word (an inverted index): what one shares with all before it is
 * found without comparing it with each.
 */
final class WordIndex {
  private final WordWeights weights;
  private final int[][] having;
  private final int[] counts;

  WordIndex(WordWeights weights) {
    this.weights = weights;
    this.having = new int[weights.words()][0];
    this.counts = new int[weights.words()];
  }

  /**
   * Adds a telling and gives what those words weigh that each before it shares with it, from the
   * first to look at.
   *
   * @param telling its place; those that were added before stand before it
   * @param first the place of the first to look at
   */
  double[] add(int telling, int[] words, int first) {
    double[] shared = new double[telling - first];
    for (int word : words) {
      int[] before = having[word];
      double weight = weights.of(word);
      for (int i = counts[word] - 1; i >= 0 && before[i] >= first; i--) {
        shared[before[i] - first] += weight;
      }
      add(telling, word);
    }
    return shared;
  }

  private void add(int telling, int word) {
    int count = counts[word]++;
    if (count == having[word].length) {
      having[word] = Arrays.copyOf(having[word], Math.max(4, 2 * count));
    }
    having[word][count] = telling;
  }
}
