package org.parley.reading.phrase;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;

/** Parties that {@code and} or a comma joins. */
final class Coordination {
  /** A comma, {@code and} and an article. */
  private static final int LONGEST_JOINT = 3;

  private final ChunkedSentence chunks;

  Coordination(ChunkedSentence chunks) {
    this.chunks = chunks;
  }

  /**
   * {@code Norwegian and Kenyan} of {@code Norwegian and Kenyan officials}: the parties of a
   * coordination that ends with {@code last}; none where it stands alone.
   */
  List<Piece> endingWith(Piece last) {
    LinkedList<Piece> joint = new LinkedList<>(List.of(last));
    Optional<Piece> next = beforeConjunction(last);
    while (next.isPresent()) {
      joint.addFirst(next.get());
      next = beforeComma(next.get());
    }
    return joint.size() < 2 ? List.of() : joint;
  }

  private Optional<Piece> beforeConjunction(Piece piece) {
    int and = piece.first() - 1;
    if (and < 1 || !chunks.token(and).tag().equals("CC")) {
      return Optional.empty();
    }
    return chunks
        .endingAt(chunks.isComma(and - 1) ? and - 2 : and - 1)
        .filter(Coordination::isMember);
  }

  private Optional<Piece> beforeComma(Piece piece) {
    int comma = piece.first() - 1;
    return Optional.of(comma)
        .filter(chunks::isComma)
        .flatMap(c -> chunks.endingAt(c - 1))
        .filter(Piece::isAdjective);
  }

  /** Whether its officials or forces may be told of in one with another's. */
  static boolean isMember(Piece piece) {
    return piece.isAdjective() || piece.isCountryName() || isOfStates(piece);
  }

  private static boolean isOfStates(Piece piece) {
    return piece instanceof Piece.Party party && party.form().id().value().startsWith("IGO-");
  }

  /** {@code Kenya} and {@code Ghana} of {@code the ministers of Norway, Kenya and Ghana}. */
  List<Piece> goingOnBehind(int last) {
    List<Piece> others = new ArrayList<>();
    int at = last;
    for (Piece piece : chunks.pieces()) {
      if (piece.isCountryOrCapital() && joins(at + 1, piece.first())) {
        others.add(piece);
        at = piece.last();
      }
    }
    return others;
  }

  /** Whether only a comma, {@code and} and an article stand between two names. */
  private boolean joins(int from, int to) {
    return from < to
        && to - from <= LONGEST_JOINT
        && chunks.sentence().tokens().subList(from, to).stream()
            .allMatch(t -> t.text().equals(",") || t.tag().matches("CC|DT"));
  }
}
