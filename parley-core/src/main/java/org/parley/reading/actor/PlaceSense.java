package org.parley.reading.actor;

import java.util.Locale;
import org.parley.codebook.RegisterForm;
import org.parley.codebook.WordLists;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.reading.phrase.Phrase;

/** Whether a country or a capital acts in a sentence, or is only where something happens. */
final class PlaceSense {
  private final WordLists words = WordLists.of("place-sense");

  boolean acts(Sentence sentence, Phrase.Known known) {
    RegisterForm.Use use = known.party().form().use();
    boolean capital = use == RegisterForm.Use.CAPITAL;
    if (!capital && use != RegisterForm.Use.NAME) {
      return true;
    }
    Token head = head(sentence, known);
    if (capital && told(sentence, known)) {
      return true;
    }
    if (capital && described(sentence, known, head)) {
      return false;
    }
    boolean shared = head.is("conj") && preposition(sentence, head).isEmpty();
    Token led = shared ? sentence.head(head).orElse(head) : head;
    return acts(sentence, led, capital);
  }

  private boolean acts(Sentence sentence, Token head, boolean capital) {
    String above = sentence.head(head).map(Token::lemma).orElse("");
    String by = preposition(sentence, head);
    if (is("where", by)) {
      return false;
    }
    if (by.equals("to") && sentMessage(sentence, head)) {
      return true;
    }
    if (by.equals("to") && is("motion", above)) {
      return false;
    }
    return !capital || capitalActs(head, above, by);
  }

  /** {@code they sent a letter to Lisbon}: whoever gets it is no place. */
  private boolean sentMessage(Sentence sentence, Token head) {
    return sentence
        .head(head)
        .flatMap(verb -> sentence.child(verb, "obj"))
        .filter(sent -> is("message", sent.lemma()))
        .isPresent();
  }

  private boolean capitalActs(Token head, String above, String by) {
    if (head.relation().equals("nsubj")) {
      return !is("undergo", above);
    }
    if (head.is("nsubj", "obj", "iobj")) {
      return is("told", above);
    }
    if (is("possessive", by)) {
      return true;
    }
    if (is("message-preposition", by)) {
      return is("message", above);
    }
    if (is("put-on-preposition", by)) {
      return is("put-on", above);
    }
    return is("party-preposition", by) && !(by.equals("for") && is("motion", above));
  }

  /** {@code it warned Lisbon that}, whatever the parser made of the words after. */
  private boolean told(Sentence sentence, Phrase.Known known) {
    Token before = sentence.token(Math.max(0, known.first() - 1));
    return before.isVerb() && is("told", before.lemma());
  }

  /** {@code the capital Lisbon}, {@code Lisbon airport}: the place itself. */
  private boolean described(Sentence sentence, Phrase.Known known, Token head) {
    boolean part = head.is("compound", "amod") && head.head() > known.last();
    boolean before =
        known.first() > 0
            && is("described-place", sentence.token(known.first() - 1).lemma())
            && !sentence.token(known.first() - 1).isVerb();
    return part || before;
  }

  private boolean is(String list, String word) {
    return words.words(list).contains(word);
  }

  private static String preposition(Sentence sentence, Token head) {
    return sentence.child(head, "case").map(t -> t.text().toLowerCase(Locale.ROOT)).orElse("");
  }

  private static Token head(Sentence sentence, Phrase.Known known) {
    return sentence.tokens().subList(known.first(), known.last() + 1).stream()
        .filter(t -> t.head() < known.first() || t.head() > known.last())
        .findFirst()
        .orElse(sentence.token(known.last()));
  }
}
