package org.parley.text;

/**
 * Makes plain, one character for one, the letters of other scripts that stand inside Latin words
 * because they look alike (a Cyrillic С in an English headline), and the spaces that are not the
 * plain one. Words wholly of another script stay.
 */
public final class Homoglyphs {
  private static final String ALIKE = "АВЕЅІЈКМНОРСТХУаеѕіјорсхуΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
  private static final String PLAIN = "ABESIJKMHOPCTXYaesijopcxyABEZHIKMNOPTYXo";

  private static final char FIRST_AFTER_LATIN = 0x250;

  private Homoglyphs() {}

  /** The same text with look-alikes made plain; the result has the same length. */
  public static String fold(String text) {
    char[] folded = text.toCharArray();
    int word = 0;
    for (int i = 0; i <= folded.length; i++) {
      if (i == folded.length || !Character.isLetter(folded[i])) {
        foldWord(folded, word, i);
        word = i + 1;
      }
      if (i < folded.length && Character.getType(folded[i]) == Character.SPACE_SEPARATOR) {
        folded[i] = ' ';
      }
    }
    return new String(folded);
  }

  private static void foldWord(char[] text, int from, int to) {
    boolean latin = false;
    boolean alike = false;
    for (int i = from; i < to; i++) {
      latin |= text[i] < FIRST_AFTER_LATIN;
      alike |= text[i] >= FIRST_AFTER_LATIN && ALIKE.indexOf(text[i]) >= 0;
    }
    for (int i = from; latin && alike && i < to; i++) {
      int at = ALIKE.indexOf(text[i]);
      text[i] = at >= 0 ? PLAIN.charAt(at) : text[i];
    }
  }
}
