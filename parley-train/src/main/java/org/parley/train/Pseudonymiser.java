package org.parley.train;

import java.util.Optional;
import org.parley.reading.pseudonym.Pseudonymised;
import org.parley.reading.pseudonym.Pseudonyms;

/** Gives a text of the training the stand-ins for names with which a model is shown reports. */
final class Pseudonymiser {
  private Pseudonymiser() {}

  static ActText shown(ActText text) {
    Pseudonymised shown = shown(text.text());
    return text.with(shown.text(), shown::changed);
  }

  static Polnear.Text shown(Polnear.Text text) {
    Pseudonymised shown = shown(text.text());
    return text.with(shown.text(), shown::changed);
  }

  private static Pseudonymised shown(String text) {
    return Pseudonyms.of(text, Optional.empty()).in(text);
  }
}
