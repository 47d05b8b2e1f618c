package org.parley.reading.wording;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.WordLists;
import org.parley.language.Sentence;
import org.parley.language.Token;

/**
 * The words around a head noun that name or describe with it: from its first modifier to the head,
 * and an {@code of} phrase after it. {@code first} and {@code last} count.
 */
record NounPhrase(Sentence sentence, Token head, int first, int last) {
  /** Longest phrase that is told as one term. */
  static final int MAX_WORDS = 14;

  private static final String[] BEFORE = {
    "amod",
    "compound",
    "nmod:poss",
    "nummod",
    "case",
    "advmod",
    "det",
    "flat",
    "punct",
    "obl:npmod",
    "nmod:npmod"
  };
  private static final Set<String> ARTICLES = WordLists.of("wording-words").words("article");

  static Optional<NounPhrase> of(Sentence sentence, Token head, int from, int to) {
    int first = Math.min(from, head.index());
    while (first > 0 && before(sentence.token(first - 1), first, head)) {
      first--;
    }
    int last = end(sentence, head, Math.max(to, head.index()));
    while (first < head.index() && drops(sentence.token(first))) {
      first++;
    }
    while (last > head.index() && sentence.token(last).tag().equals("POS")) {
      last--;
    }
    return last - first < MAX_WORDS
        ? Optional.of(new NounPhrase(sentence, head, first, last))
        : Optional.empty();
  }

  /** Whether the word before belongs to the head, through words that are in the phrase. */
  private static boolean before(Token token, int first, Token head) {
    boolean inside = first <= token.head() && token.head() <= head.index();
    boolean mark = token.isPunctuation() && !token.text().matches("[-.]");
    return inside && !mark && token.is(BEFORE) && !token.tag().matches("IN|TO|RB");
  }

  /** {@code director of the office}: the words that say whose. */
  private static int end(Sentence sentence, Token head, int last) {
    int next = last + 1;
    if (next + 1 >= sentence.size() || !sentence.token(next).text().equals("of")) {
      return last;
    }
    int of = sentence.token(next).head();
    if (of <= next || sentence.token(of).head() != head.index()) {
      return last;
    }
    return sentence.tokens().subList(next, of).stream().allMatch(t -> !t.text().equals(","))
        ? of
        : last;
  }

  private static boolean drops(Token token) {
    return ARTICLES.contains(token.text().toLowerCase(Locale.ROOT)) || token.isPunctuation();
  }
}
