package org.parley.reading.figure;

import java.util.Locale;
import java.util.Optional;
import org.parley.language.Sentence;
import org.parley.language.Token;

/**
 * A quantity with the words that say what it counts.
 *
 * @param role the word that stands in the clause for what is counted
 * @param noun what is counted, where a noun names it
 */
record Count(Sentence sentence, Quantity quantity, Token role, Optional<Token> noun) {
  private static final int CONJUNCTS = 4;

  static Count of(Sentence sentence, Quantity quantity) {
    Token role = sentence.token(quantity.last());
    for (int i = quantity.number(); i <= quantity.last(); i++) {
      Token t = sentence.token(i);
      if (t.head() < quantity.first() || t.head() > quantity.last()) {
        role = t;
      }
    }
    if (role.is("nummod", "compound", "amod") && role.head() > quantity.last()) {
      Token noun = sentence.token(role.head());
      return new Count(sentence, quantity, noun, Optional.of(noun));
    }
    return new Count(sentence, quantity, role, counted(sentence, quantity));
  }

  /** "Dozens of people", "400 of its soldiers". */
  private static Optional<Token> counted(Sentence sentence, Quantity quantity) {
    for (int i = quantity.number(); i <= quantity.last(); i++) {
      Optional<Token> noun =
          sentence
              .children(sentence.token(i), "nmod")
              .filter(t -> t.index() > quantity.last())
              .findFirst();
      if (noun.isPresent()) {
        return noun;
      }
    }
    return Optional.empty();
  }

  /** "One of them" picks; it does not count. */
  boolean picks() {
    return quantity.low() == 1
        && !role.is("nummod")
        && noun.filter(n -> n.head() == role.index()).isPresent();
  }

  /** The word whose place in the clause this one shares: the first of those joined by "and". */
  Token lead() {
    Token at = role;
    for (int i = 0; i < CONJUNCTS && at.is("conj") && at.head() >= 0; i++) {
      at = sentence.token(at.head());
    }
    return at;
  }

  /** "137 people, including 10 officers": what the larger number counts is counted here too. */
  Optional<Token> whole() {
    boolean part =
        role.is("nmod")
            && sentence.children(role, "case").anyMatch(t -> t.lemma().equals("include"));
    return part ? sentence.head(role) : Optional.empty();
  }

  /** The word right after the number and its noun. */
  Optional<String> next() {
    int at =
        Math.max(
                quantity.last(),
                noun.filter(n -> n.index() - quantity.last() < 4).map(Token::index).orElse(0))
            + 1;
    return at < sentence.size()
        ? Optional.of(sentence.token(at).text().toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
