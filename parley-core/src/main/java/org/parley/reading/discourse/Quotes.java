package org.parley.reading.discourse;

import java.util.Set;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** Which words stand inside quotation marks; read sentence by sentence, anew in each paragraph. */
public final class Quotes {
  private static final Set<String> OPENING = Set.of("\u201c", "\u00ab", "``", "\u201e");
  private static final Set<String> CLOSING = Set.of("\u201d", "\u00bb", "''");

  private int paragraph = -1;
  private boolean open;

  /** For each word of the next sentence, whether it is quoted. */
  public boolean[] next(Sentence sentence) {
    if (sentence.paragraph() != paragraph) {
      paragraph = sentence.paragraph();
      open = false;
    }
    boolean[] quoted = new boolean[sentence.size()];
    for (Token token : sentence.tokens()) {
      String text = token.text();
      if (OPENING.contains(text)) {
        open = true;
      } else if (CLOSING.contains(text)) {
        open = false;
      } else if (text.equals("\"")) {
        open = !open;
      }
      quoted[token.index()] = open;
    }
    return quoted;
  }
}
