package org.parley.reading.phrase;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.parley.language.Token;

/** Pieces as owners of a title or an institution, each with all words that belong to it. */
final class PieceOwners {
  private final ChunkedSentence chunks;
  private final Map<Piece, Phrase.Body> bodies;

  /**
   * @param bodies of the institutions that may own something
   */
  PieceOwners(ChunkedSentence chunks, Map<Piece, Phrase.Body> bodies) {
    this.chunks = chunks;
    this.bodies = bodies;
  }

  Phrase.Owner owner(Piece piece) {
    if (piece instanceof Piece.Party party) {
      return new Phrase.Owner.Registered(party.form().id());
    }
    if (piece instanceof Piece.InstitutionWords words) {
      return new Phrase.Owner.Of(body(words));
    }
    if (piece instanceof Piece.NameWords name) {
      return new Phrase.Owner.Named(name);
    }
    if (piece instanceof Piece.GroupWords) {
      return new Phrase.Owner.Told(chunks.token(piece.last()));
    }
    return piece instanceof Piece.SideWords
        ? new Phrase.Owner.Sides()
        : new Phrase.Owner.Other(text(piece));
  }

  Phrase.Body body(Piece.InstitutionWords words) {
    return Objects.requireNonNull(bodies.get(words));
  }

  /** The first word of an owner, of an institution with its own owner. */
  int first(Piece owner) {
    return owner instanceof Piece.InstitutionWords words ? body(words).first() : owner.first();
  }

  int last(Piece owner) {
    return owner instanceof Piece.InstitutionWords words ? body(words).last() : owner.last();
  }

  private String text(Piece piece) {
    return chunks.sentence().tokens().subList(piece.first(), piece.last() + 1).stream()
        .map(Token::text)
        .collect(Collectors.joining(" "));
  }
}
