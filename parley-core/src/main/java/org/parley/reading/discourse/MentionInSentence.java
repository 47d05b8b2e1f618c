package org.parley.reading.discourse;

import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;

/** One mention, by the words of its sentence. */
public record MentionInSentence(
    ActorId id,
    ActorKind kind,
    String gender,
    int first,
    int last,
    boolean quoted,
    boolean plural) {

  public boolean isOutlet() {
    return id.value().contains("MED-");
  }

  /** Whether it may be several: a people, or a country that does something. */
  public boolean mayBeSeveral(Sentence sentence) {
    return kind != ActorKind.COUNTRY || plural || head(sentence).is("nsubj");
  }

  public boolean holds(Token token) {
    return first <= token.index() && token.index() <= last;
  }

  public boolean heads(Sentence sentence, Token head) {
    return head(sentence).index() == head.index();
  }

  /** The last word whose own head lies outside of it. */
  public Token head(Sentence sentence) {
    for (int i = last; i >= first; i--) {
      int above = sentence.token(i).head();
      if (above < first || above > last) {
        return sentence.token(i);
      }
    }
    return sentence.token(last);
  }
}
