package org.parley.encoder;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Span;

/** Cuts paragraphs into words, as BERT does: at white space and around punctuation. */
public final class Words {
  private Words() {}

  public static List<Word> of(String text, Span paragraph, int index) {
    List<Word> words = new ArrayList<>();
    boolean quoted = false;
    int at = paragraph.start();
    while (at < paragraph.end()) {
      int c = text.codePointAt(at);
      int end = at + Character.charCount(c);
      if (isBlank(c)) {
        at = end;
        continue;
      }
      boolean mark = isMark(c);
      while (!mark && end < paragraph.end()) {
        int next = text.codePointAt(end);
        if (isBlank(next) || isMark(next)) {
          break;
        }
        end += Character.charCount(next);
      }
      Span span = new Span(at, Math.min(end, paragraph.end()));
      boolean was = quoted;
      quoted = QuotationState.after(text, span, quoted);
      int shape = shape(span.of(text)) + (quoted || was ? Word.QUOTED : 0);
      words.add(new Word(span, index, shape));
      at = span.end();
    }
    return words;
  }

  private static int shape(String word) {
    long letters = word.codePoints().filter(Character::isLetter).count();
    long capitals = word.codePoints().filter(Character::isUpperCase).count();
    if (capitals == 0) {
      return 0;
    }
    boolean first = Character.isUpperCase(word.codePointAt(0));
    if (capitals == 1 && first) {
      return 1;
    }
    return capitals == letters ? 2 : 3;
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    boolean ascii = c > 32 && c < 127 && !Character.isLetterOrDigit(c);
    return ascii
        || type == Character.DASH_PUNCTUATION
        || type == Character.START_PUNCTUATION
        || type == Character.END_PUNCTUATION
        || type == Character.CONNECTOR_PUNCTUATION
        || type == Character.OTHER_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION;
  }
}
