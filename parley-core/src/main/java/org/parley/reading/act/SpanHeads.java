package org.parley.reading.act;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Span;

/** The words that head a stretch of a sentence, with those joined to them or in apposition. */
final class SpanHeads {
  private static final String[] ALONGSIDE = {"conj", "appos", "flat", "dep", "parataxis"};

  private SpanHeads() {}

  /** Their indexes in the sentence. */
  static Set<Integer> of(Sentence sentence, Span span) {
    List<Token> tokens = sentence.within(span);
    Set<Integer> inside = tokens.stream().map(Token::index).collect(Collectors.toSet());
    Set<Integer> heads = new HashSet<>();
    for (boolean grown = true; grown; ) {
      grown = false;
      for (Token t : tokens) {
        boolean head = !inside.contains(t.head()) || t.is(ALONGSIDE) && heads.contains(t.head());
        grown |= head && heads.add(t.index());
      }
    }
    return heads;
  }
}
