package org.parley.reading.phrase;

import org.parley.codebook.FormTable;
import org.parley.codebook.Register;
import org.parley.codebook.RegisterForm;
import org.parley.codebook.WordLists;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.ActorKind;

/** The noun that says what kind a named group is: {@code the Hamas movement}. */
final class KindNouns {
  private final Register register;
  private final FormTable<String> nouns = new FormTable<>();

  KindNouns(Register register) {
    this.register = register;
    WordLists.of("body-words").list("kind-of-group").forEach(t -> nouns.add(t, t));
  }

  /** The last token of a party's name, with such a noun behind it. */
  int last(SentenceWords words, FormTable.Match<RegisterForm> party) {
    if (!isGroup(party.value())) {
      return party.last();
    }
    return nouns
        .longest(words.lower(), party.last() + 1)
        .filter(m -> heads(words.sentence(), party.last(), m.last()))
        .map(FormTable.Match::last)
        .orElse(party.last());
  }

  /** A party, an armed group or an outlet; not {@code an EU group}. */
  private boolean isGroup(RegisterForm form) {
    String id = form.id().value();
    return form.use() == RegisterForm.Use.ORGANISATION
        && (id.contains("-PTY-")
            || id.contains("MED-")
            || register.actor(form.id()).filter(a -> a.kind() == ActorKind.GROUP).isPresent());
  }

  private static boolean heads(Sentence sentence, int name, int noun) {
    Token head = sentence.token(noun);
    boolean compound = noun + 1 < sentence.size() && sentence.token(noun + 1).isNoun();
    return head.isNoun() && !compound && sentence.dominates(head, sentence.token(name));
  }
}
