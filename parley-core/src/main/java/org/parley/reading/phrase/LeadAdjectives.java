package org.parley.reading.phrase;

import java.util.Optional;
import org.parley.codebook.Register;
import org.parley.language.Sentence;

/** Whose those are whom a party leads: {@code Hamas-led gunmen}. */
final class LeadAdjectives {
  private static final String LED = "-led";

  private LeadAdjectives() {}

  /** The leader whom the modifiers of the words from {@code first} on name. */
  static Optional<Phrase.Owner> before(Sentence sentence, int first) {
    int start = Owners.phraseStart(sentence, first);
    return sentence.tokens().subList(start, first).stream()
        .filter(t -> t.text().endsWith(LED))
        .map(t -> t.text().substring(0, t.text().length() - LED.length()))
        .flatMap(w -> Register.shared().forms().get(w).stream())
        .<Phrase.Owner>map(f -> new Phrase.Owner.Registered(f.id()))
        .findFirst();
  }
}
