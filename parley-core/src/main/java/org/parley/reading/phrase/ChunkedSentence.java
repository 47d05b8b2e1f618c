package org.parley.reading.phrase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.language.Sentence;
import org.parley.language.Token;

/** A sentence and the pieces that were found in it, in text order; no two of them overlap. */
record ChunkedSentence(Sentence sentence, List<Piece> pieces) {
  int size() {
    return sentence.size();
  }

  Token token(int at) {
    return sentence.token(at);
  }

  Optional<Piece> startingAt(int at) {
    return pieces.stream().filter(p -> p.first() == at).findFirst();
  }

  Optional<Piece> endingAt(int at) {
    return pieces.stream().filter(p -> p.last() == at).findFirst();
  }

  <T extends Piece> Stream<T> pieces(Class<T> kind) {
    return pieces.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** Whether a comma stands there; it may lie outside. */
  boolean isComma(int at) {
    return at >= 0 && at < size() && token(at).text().equals(",");
  }

  /** Whether a possessive mark stands there; it may lie behind the end. */
  boolean isPossessive(int at) {
    return at < size() && token(at).tag().equals("POS");
  }
}
