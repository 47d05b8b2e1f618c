package org.parley.reading.statement;

import org.parley.language.Sentence;
import org.parley.language.Token;

/** Verbs that go on reporting inside what another verb reports: {@code ", adding that ..."}. */
final class Continuations {
  private final CueBook book;

  Continuations(CueBook book) {
    this.book = book;
  }

  /** Whether a word below {@code top} belongs to such a verb, or to the conjunction before it. */
  boolean hold(Sentence s, Token top, Token word) {
    int at = word.index();
    while (at >= 0 && at != top.index()) {
      Token t = s.token(at);
      if (continues(s, t) || t.is("cc") && s.head(t).filter(h -> continues(s, h)).isPresent()) {
        return true;
      }
      at = t.head();
    }
    return false;
  }

  private boolean continues(Sentence s, Token t) {
    return t.isVerb()
        && t.is("conj", "dep", "advcl", "parataxis")
        && s.child(t, "nsubj").isEmpty()
        && book.verb(t.lemma()).filter(r -> r.continues() || isSetOff(s, t)).isPresent();
  }

  private static boolean isSetOff(Sentence s, Token t) {
    return t.tag().equals("VBG") && t.index() > 0 && s.token(t.index() - 1).text().equals(",");
  }
}
