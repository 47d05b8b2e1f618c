package org.parley.reading.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.WordLists;
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
  private static final Set<String> MEASURES = WordLists.of("figure-words").words("measure");
  private static final Set<String> MORE = WordLists.of("figure-words").words("more");

  static Count of(Sentence sentence, Quantity quantity) {
    Token role = sentence.token(quantity.last());
    for (int i = quantity.number(); i <= quantity.last(); i++) {
      Token t = sentence.token(i);
      if (!quantity.covers(t.head())) {
        role = t;
      }
    }
    if (role.is("nummod", "compound", "amod") && role.head() > quantity.last()) {
      Token noun = sentence.token(role.head());
      boolean beneath = quantity.covers(noun.head());
      Token place = beneath ? sentence.token(noun.head()) : noun;
      return new Count(sentence, quantity, place, Optional.of(noun));
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

  /**
   * The word whose place in the clause this one shares: the first of those joined by "and", or the
   * "total" that it is told of.
   */
  Token lead() {
    Token at = role;
    for (int i = 0; i < CONJUNCTS && at.head() >= 0 && (at.is("conj") || isMeasured(at)); i++) {
      at = sentence.token(at.head());
    }
    return at;
  }

  private boolean isMeasured(Token word) {
    return word.is("nmod") && MEASURES.contains(sentence.token(word.head()).lemma());
  }

  /** "137 people, including 10 officers": what the larger number counts is counted here too. */
  Optional<Token> whole() {
    boolean part =
        role.is("nmod")
            && sentence.children(role, "case").anyMatch(t -> t.lemma().equals("include"));
    return part ? sentence.head(role) : Optional.empty();
  }

  /** The word right after the number and its noun, or after the "more" or "others" behind it. */
  Optional<String> next() {
    int at =
        Math.max(
                quantity.last(),
                noun.filter(n -> n.index() - quantity.last() < 4).map(Token::index).orElse(0))
            + 1;
    at += at < sentence.size() && MORE.contains(sentence.token(at).lemma()) ? 1 : 0;
    return at < sentence.size()
        ? Optional.of(sentence.token(at).text().toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
