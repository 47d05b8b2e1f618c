package org.parley.reading.phrase;

import java.util.List;
import java.util.Optional;

/** Whose a title is that stands behind {@code and} and shares the owner of what stands before. */
final class SharedOwners {
  private final ChunkedSentence chunks;
  private final Owners around;
  private final PieceOwners owners;

  SharedOwners(ChunkedSentence chunks, Owners around, PieceOwners owners) {
    this.chunks = chunks;
    this.around = around;
    this.owners = owners;
  }

  /**
   * {@code the Kenyan president and prime minister}: both Kenyan.
   *
   * @param told the titles before it
   */
  Optional<Phrase.Owner> of(Piece.TitleWords words, List<Phrase.Title> told) {
    int and = words.first() - 1;
    if (and < 1 || isNamed(words) || !chunks.token(and).tag().equals("CC")) {
      return Optional.empty();
    }
    return told.stream()
        .filter(t -> t.head() == and - 1 && t.last() == and - 1)
        .flatMap(t -> t.owner().stream())
        .findFirst()
        .or(() -> words.rule().many() ? ofNoun(and - 1) : Optional.empty());
  }

  private boolean isNamed(Piece.TitleWords words) {
    return chunks
        .startingAt(words.last() + 1)
        .filter(Piece.NameWords.class::isInstance)
        .isPresent();
  }

  /** {@code Kenyan pundits and officials}. */
  private Optional<Phrase.Owner> ofNoun(int noun) {
    return around
        .before(noun)
        .filter(p -> chunks.token(noun).isNoun() && (p.isAdjective() || p.isCountryName()))
        .filter(p -> p.last() < noun)
        .map(owners::owner);
  }
}
