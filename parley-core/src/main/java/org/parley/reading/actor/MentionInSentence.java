package org.parley.reading.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.ActorId;
import org.parley.model.ActorKind;

/** One mention, by the words of its sentence. */
record MentionInSentence(
    ActorId id,
    ActorKind kind,
    String gender,
    int first,
    int last,
    boolean quoted,
    boolean plural) {

  /**
   * A sentence with what was seen in it.
   *
   * @param named countries that are only where something happens, by their first words
   */
  record In(
      Sentence sentence,
      boolean[] quoted,
      List<MentionInSentence> seen,
      Map<Integer, ActorId> named) {
    Optional<MentionInSentence> at(int index) {
      return seen.stream()
          .filter(s -> s.first() <= index && index <= s.last())
          .min(Comparator.comparingInt(s -> s.last() - s.first()));
    }

    /** Every mention that {@code head} heads and that is as large, as the two of "both sides". */
    List<MentionInSentence> allHeaded(Token head) {
      return headed(head).stream()
          .flatMap(m -> seen.stream().filter(s -> s.first() == m.first() && s.last() == m.last()))
          .toList();
    }

    /** The largest mention that {@code head} heads. */
    Optional<MentionInSentence> headed(Token head) {
      return seen.stream()
          .filter(s -> s.first() <= head.index() && head.index() <= s.last())
          .filter(s -> s.heads(sentence, head))
          .max(Comparator.comparingInt(s -> s.last() - s.first()));
    }

    /** Its weight as an antecedent: an outlet's own main subject first, a modifier last. */
    int weight(MentionInSentence one) {
      Token head = one.head(sentence);
      if (!head.is("nsubj")) {
        boolean ofSubject =
            head.relation().equals("nmod:poss")
                && sentence.head(head).filter(h -> h.is("nsubj")).isPresent();
        return ofSubject ? 2 : head.is("nmod", "compound", "amod", "appos") ? 0 : 1;
      }
      boolean main = sentence.head(head).map(h -> h.head() < 0 || h.is("parataxis")).orElse(false);
      return one.quoted() ? 1 : main ? 4 : 3;
    }
  }

  boolean isOutlet() {
    return id.value().contains("MED-");
  }

  /** Whether it may be several: a people, or a country that does something. */
  boolean mayBeSeveral(Sentence sentence) {
    return kind != ActorKind.COUNTRY || plural || head(sentence).is("nsubj");
  }

  boolean heads(Sentence sentence, Token head) {
    return head(sentence).index() == head.index();
  }

  Token head(Sentence sentence) {
    for (int i = last; i >= first; i--) {
      int above = sentence.token(i).head();
      if (above < first || above > last) {
        return sentence.token(i);
      }
    }
    return sentence.token(last);
  }
}
