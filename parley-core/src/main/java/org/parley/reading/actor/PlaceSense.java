package org.parley.reading.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.codebook.RegisterForm;
import org.parley.codebook.WordRule;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** Whether a country or a capital acts in a sentence, or is only where something happens. */
final class PlaceSense {
  private final Map<String, Set<String>> words = new HashMap<>();

  PlaceSense() {
    for (WordRule rule : Codebook.rules("place-sense", WordRule.class)) {
      words.put(rule.name(), Set.copyOf(rule.terms()));
    }
  }

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
    return switch (by) {
      case "'s", "'", "\u2019s", "\u2019" -> true;
      case "to", "from" -> is("message", above);
      case "on", "upon" -> is("put-on", above);
      case "for" -> is("party-preposition", by) && !is("motion", above);
      default -> is("party-preposition", by);
    };
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
    return words.get(list).contains(word);
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
