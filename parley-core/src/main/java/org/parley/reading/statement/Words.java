package org.parley.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Span;

/**
 * All words of a report in one row, so that a quotation may run over sentences. A place in the row
 * counts from 0.
 */
final class Words {
  private final Document document;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final int[] firsts;

  Words(Document document) {
    this.document = document;
    this.firsts = new int[document.sentences().size()];
    for (Sentence s : document.sentences()) {
      firsts[s.index()] = tokens.size();
      for (Token t : s.tokens()) {
        tokens.add(t);
        sentences.add(s);
      }
    }
  }

  Document document() {
    return document;
  }

  int size() {
    return tokens.size();
  }

  Token at(int place) {
    return tokens.get(place);
  }

  Sentence sentence(int place) {
    return sentences.get(place);
  }

  int place(Sentence sentence, Token token) {
    return firsts[sentence.index()] + token.index();
  }

  int first(Sentence sentence) {
    return firsts[sentence.index()];
  }

  int last(Sentence sentence) {
    return firsts[sentence.index()] + sentence.size() - 1;
  }

  int paragraph(int place) {
    return sentences.get(place).paragraph();
  }

  /** The place of the first word of the paragraph that {@code place} stands in. */
  int paragraphStart(int place) {
    int first = place;
    while (first > 0 && paragraph(first - 1) == paragraph(place)) {
      first--;
    }
    return first;
  }

  /** Whether two words stand without a gap between them. */
  boolean glued(int place) {
    return place > 0
        && place < size()
        && tokens.get(place - 1).span().end() == tokens.get(place).span().start();
  }

  Span span(Range range) {
    return tokens.get(range.from()).span().to(tokens.get(range.to()).span());
  }

  /** The words that lie in an original span; empty where it holds none whole. */
  Optional<Range> range(Span span) {
    int from = firstFrom(span.start());
    int to = from;
    while (to < size() && tokens.get(to).span().end() <= span.end()) {
      to++;
    }
    return to > from ? Optional.of(new Range(from, to - 1)) : Optional.empty();
  }

  private int firstFrom(int original) {
    int low = 0;
    int high = size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (tokens.get(mid).span().start() < original) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }
}
