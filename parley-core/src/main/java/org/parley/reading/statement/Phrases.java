package org.parley.reading.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** Stretches of words that hang on one word. */
final class Phrases {
  private static final Set<String> EDGE =
      Set.of(",", ".", ";", ":", "-", "--", "–", "—", "(", ")", "-LRB-", "-RRB-");

  private static final Set<String> OPENERS = Set.of("(", "-LRB-");
  private static final Set<String> CLOSERS = Set.of(")", "-RRB-");

  private final Words words;

  Phrases(Words words) {
    this.words = words;
  }

  /** What hangs on {@code token} and passes {@code keep}, as one stretch around the token. */
  Range around(Sentence sentence, Token token, Predicate<Token> keep) {
    boolean[] in = new boolean[sentence.size()];
    for (Token t : sentence.subtree(token)) {
      in[t.index()] = keep.test(t);
    }
    in[token.index()] = true;
    int from = token.index();
    while (from > 0 && in[from - 1]) {
      from--;
    }
    int to = token.index();
    while (to + 1 < in.length && in[to + 1]) {
      to++;
    }
    int first = words.first(sentence);
    return new Range(first + from, first + to);
  }

  Range of(Sentence sentence, Token token) {
    Range all = around(sentence, token, t -> true);
    return trim(all).orElse(all);
  }

  /** Without white marks at the ends; quotation marks stay. */
  Optional<Range> trim(Range range) {
    int from = range.from();
    int to = range.to();
    while (from <= to && EDGE.contains(words.at(from).text())) {
      from++;
    }
    while (to >= from && EDGE.contains(words.at(to).text())) {
      to--;
    }
    if (to < range.to() && CLOSERS.contains(words.at(to + 1).text()) && opens(from, to)) {
      to++;
    }
    return from > to ? Optional.empty() : Optional.of(new Range(from, to));
  }

  /** Without a "But" or "And" that ties the sentence to the one before. */
  Range withoutConjunction(Range range) {
    boolean tied = words.at(range.from()).tag().equals("CC") && range.size() > 1;
    return tied ? new Range(range.from() + 1, range.to()) : range;
  }

  private boolean opens(int from, int to) {
    int depth = 0;
    for (int at = from; at <= to; at++) {
      String text = words.at(at).text();
      depth += OPENERS.contains(text) ? 1 : CLOSERS.contains(text) ? -1 : 0;
    }
    return depth > 0;
  }

  /** The last word of the sentence that is no stop. */
  int end(Sentence sentence) {
    int at = words.last(sentence);
    while (at > words.first(sentence) && words.at(at).text().equals(".")) {
      at--;
    }
    return at;
  }

  static boolean hasChild(Sentence sentence, Token token, Set<String> lemmas, String... relations) {
    return sentence.children(token, relations).anyMatch(t -> lemmas.contains(t.lemma()));
  }

  static List<Token> right(Sentence sentence, Token token) {
    return sentence.children(token).filter(t -> t.index() > token.index()).toList();
  }
}
