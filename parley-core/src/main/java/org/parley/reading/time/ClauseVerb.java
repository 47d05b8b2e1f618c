package org.parley.reading.time;

import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Span;

/** The verb, or the predicate with "be", of the clause that words stand in. */
final class ClauseVerb {
  static final int NONE = -1;

  private ClauseVerb() {}

  /** Its place in the sentence. */
  static int of(Sentence sentence, Span words) {
    Optional<Token> at =
        sentence.tokens().stream().filter(t -> t.span().overlaps(words)).findFirst();
    for (int steps = 0; at.isPresent() && steps < sentence.size(); steps++) {
      Token word = at.get();
      if (word.head() < 0 || word.isVerb() || sentence.child(word, "cop").isPresent()) {
        return word.index();
      }
      at = sentence.head(word);
    }
    return NONE;
  }
}
