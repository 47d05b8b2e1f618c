package org.parley.text;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.model.AsideReason;
import org.parley.model.Span;

/**
 * One line or block of an input: where it stands on its {@link AnnotatedText}, and its words with
 * look-alike letters made plain.
 *
 * @param known why it is not the story, where the markup around it says so
 */
record Line(Span span, String text, Hint hint, Optional<AsideReason> known) {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final String STOPS = ".!?…。";
  private static final String CLOSERS = "\"'”’»)]";
  private static final int PARAGRAPH_WORDS = 8;
  private static final int LONG_WITHOUT_STOP = 30;
  private static final int HEADLINE_WORDS = 25;

  /** What the markup says of a block; plain text says nothing. */
  enum Hint {
    NONE,
    HEADING,

    /** Words of a page that lead nowhere, and so are no teaser. */
    UNLINKED
  }

  Line {
    Objects.requireNonNull(span);
    Objects.requireNonNull(text);
    Objects.requireNonNull(hint);
    Objects.requireNonNull(known);
  }

  static Line at(Span span, String text) {
    return new Line(span, text, Hint.NONE, Optional.empty());
  }

  int words() {
    return words(text);
  }

  /** How many words a text has; two characters of a script without spaces count as one. */
  static int words(String text) {
    int spaced = text.isEmpty() ? 0 : SPACES.split(text).length;
    long unspaced = text.codePoints().filter(Line::isUnspaced).count();
    return unspaced == 0 ? spaced : spaced + (int) unspaced / 2;
  }

  private static boolean isUnspaced(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI -> true;
      default -> false;
    };
  }

  boolean hasWords() {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  boolean endsWithStop() {
    int at = text.length() - 1;
    while (at >= 0 && (CLOSERS.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == ' ')) {
      at--;
    }
    return at >= 0 && STOPS.indexOf(text.charAt(at)) >= 0;
  }

  /** Reads as a paragraph of a story: sentences, not a heading or a label. */
  boolean isParagraph() {
    int words = words();
    return words >= LONG_WITHOUT_STOP || words >= PARAGRAPH_WORDS && endsWithStop();
  }

  /** Could be a headline: a few words, no full stop, a beginning as of a sentence. */
  boolean isHeadline() {
    int words = words();
    return hint != Hint.UNLINKED
        && words >= 3
        && words <= HEADLINE_WORDS
        && (!endsWithStop() || text.endsWith("?"))
        && !text.endsWith(":")
        && beginsLikeSentence();
  }

  boolean beginsLikeSentence() {
    return !text.isEmpty() && !Character.isLowerCase(text.codePointAt(0));
  }
}
