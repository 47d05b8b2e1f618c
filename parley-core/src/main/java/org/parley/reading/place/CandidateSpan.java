package org.parley.reading.place;

import java.util.Set;
import java.util.stream.Collectors;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Span;

/** Words of a sentence, from {@code first} to {@code last}, that may be the name of a place. */
record CandidateSpan(Sentence sentence, int first, int last) {
  /** So many words a name has at most. */
  static final int LONGEST = 6;

  private static final Set<String> BREAKS = Set.of(",", ";", ":", "(", ")", "-LRB-", "-RRB-");

  String text() {
    return sentence.tokens().subList(first, last + 1).stream()
        .map(Token::text)
        .collect(Collectors.joining(" "));
  }

  Span span() {
    return sentence.span(sentence.token(first), sentence.token(last));
  }

  /** No name ends in a small letter's word, and none goes on behind a comma or a bracket. */
  boolean isOneName() {
    return isWord(sentence.token(last))
        && hasCapital(sentence.token(last))
        && sentence.tokens().subList(first, last).stream()
            .noneMatch(t -> BREAKS.contains(t.text()));
  }

  static boolean hasCapital(Token token) {
    return token.text().chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  static boolean isWord(Token token) {
    return Character.isLetterOrDigit(token.text().charAt(0));
  }

  static boolean isCapitalised(Token token) {
    return Character.isUpperCase(token.text().charAt(0));
  }
}
