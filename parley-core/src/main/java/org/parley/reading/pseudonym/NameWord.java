package org.parley.reading.pseudonym;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.parley.model.Span;

/** A word of a text, without the {@code 's} of a possessive. */
record NameWord(String text, Span span) {
  /** So many letters a name has at most; a pattern without a bound overflows on longer runs. */
  private static final int LONGEST = 80;

  private static final Pattern WORD =
      Pattern.compile("\\p{L}(?:(?!['’]s\\b)[-.'’]?\\p{L}){0," + LONGEST + "}");

  static List<NameWord> in(String text) {
    return WORD.matcher(text)
        .results()
        .map(m -> new NameWord(m.group(), new Span(m.start(), m.end())))
        .toList();
  }

  boolean isCapitalised() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** A stand-in in capitals where this word is. */
  StandIn replaced(String standIn) {
    boolean capitals = text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    return new StandIn(span, capitals ? standIn.toUpperCase(Locale.ROOT) : standIn);
  }
}
