package org.parley.dossier.revision;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The words of a passage in short: a few numbers from which it is seen how many words two passages
 * share (MinHash; Broder 1997), the same on any machine.
 *
 * @param hash of all words in their order
 * @param least the least hash of a word by each of some hash functions
 */
public record Sketch(int hash, List<Integer> least) {
  private static final int FUNCTIONS = 8;

  /** From so many that agree, two passages are one that was altered: some two fifths of words. */
  private static final int ALIKE = 3;

  private static final int MULTIPLIER = 0x9E3779B1;
  private static final int LOW = 0x85EBCA6B;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  public Sketch {
    least = List.copyOf(least);
  }

  static Sketch of(String text) {
    int[] least = new int[FUNCTIONS];
    Arrays.fill(least, Integer.MAX_VALUE);
    int hash = 1;
    Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (words.find()) {
      int word = words.group().hashCode();
      hash = 31 * hash + word;
      for (int i = 0; i < FUNCTIONS; i++) {
        least[i] = Math.min(least[i], mixed(word, i));
      }
    }
    return new Sketch(hash, IntStream.of(least).boxed().toList());
  }

  private static int mixed(int word, int function) {
    int h = (word ^ function * LOW) * MULTIPLIER;
    h = (h ^ h >>> 15) * LOW;
    return h ^ h >>> 13;
  }

  boolean isLike(Sketch other) {
    return agreeing(other) >= ALIKE;
  }

  int agreeing(Sketch other) {
    return (int)
        IntStream.range(0, FUNCTIONS).filter(i -> least.get(i).equals(other.least.get(i))).count();
  }
}
