package org.parley.text;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Span;

/**
 * Stretches of a line that run on and on without a letter or a digit: blanks, combining marks,
 * dashes, brackets, emoji. They are no part of a story, and rules that look for words would go over
 * each of them again and again.
 */
final class WordlessRuns {
  /** Most characters in a row without a letter or a digit that are read with the words. */
  static final int LONGEST = 200;

  /** How many signs at either end of a run may belong to the word beside it. */
  private static final int KEPT = 3;

  private WordlessRuns() {}

  /** The runs of one line, in its offsets, in order, without the signs that go with a word. */
  static List<Span> of(String line) {
    List<Span> runs = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
      if (Character.isLetterOrDigit(line.codePointAt(at))) {
        add(line, from, at, runs);
        from = line.offsetByCodePoints(at, 1);
      }
    }
    add(line, from, line.length(), runs);
    return runs;
  }

  /** What is left of a line without its runs, in order; blank stretches are left out. */
  static List<Span> around(String line) {
    List<Span> words = new ArrayList<>();
    int from = 0;
    for (Span run : of(line)) {
      addWords(line, new Span(from, run.start()), words);
      from = run.end();
    }
    addWords(line, new Span(from, line.length()), words);
    return words;
  }

  private static void addWords(String line, Span stretch, List<Span> words) {
    if (!stretch.of(line).isBlank()) {
      words.add(stretch);
    }
  }

  private static void add(String line, int from, int to, List<Span> runs) {
    if (to - from > LONGEST) {
      runs.add(new Span(from + after(line, from), to - before(line, to)));
    }
  }

  /** How many characters after {@code at} go with the word before it: its accents, its stop. */
  private static int after(String line, int at) {
    int end = at;
    for (int signs = 0; signs < KEPT && isSign(line.codePointAt(end)); signs++) {
      end = line.offsetByCodePoints(end, 1);
    }
    return end - at;
  }

  /** How many before {@code at} go with the word after it, as a quotation mark does. */
  private static int before(String line, int at) {
    int start = at;
    for (int signs = 0; signs < KEPT && isOpening(line.codePointBefore(start)); signs++) {
      start = line.offsetByCodePoints(start, -1);
    }
    return at == line.length() ? 0 : at - start;
  }

  private static boolean isSign(int c) {
    return !Character.isWhitespace(c) && !Character.isSpaceChar(c);
  }

  private static boolean isOpening(int c) {
    int type = Character.getType(c);
    return type == Character.START_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || c == '"'
        || c == '\'';
  }
}
