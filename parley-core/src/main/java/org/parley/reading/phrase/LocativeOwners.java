package org.parley.reading.phrase;

import java.util.List;
import java.util.Optional;
import org.parley.codebook.Register;
import org.parley.language.Token;
import org.parley.model.ActorId;
import org.parley.model.Place;

/**
 * Whose those are who serve in a place or come from it: {@code police in Bergen}, {@code the
 * delegation from Nairobi}.
 */
final class LocativeOwners {
  private final ChunkedSentence chunks;
  private final Owners around;
  private final List<Place> places;
  private final PieceOwners owners;

  /**
   * @param places those of the sentence
   */
  LocativeOwners(ChunkedSentence chunks, Owners around, List<Place> places, PieceOwners owners) {
    this.chunks = chunks;
    this.around = around;
    this.places = places;
    this.owners = owners;
  }

  /**
   * @param words the title or institution
   */
  Optional<Ownership> of(Piece words) {
    if (!leadsToPlace(words.last())) {
      return Optional.empty();
    }
    int first = around.start(words);
    int place = noun(words.last() + 2);
    return country(first, place).or(() -> party(first, place));
  }

  private boolean leadsToPlace(int servant) {
    if (servant + 1 >= chunks.size() || !TitleWords.has("servant", chunks.token(servant))) {
      return false;
    }
    String preposition = chunks.token(servant + 1).text();
    return preposition.equals("from")
        || preposition.equals("in") && !chunks.token(servant).is("obj");
  }

  /** Behind articles and adjectives that are no piece of their own. */
  private int noun(int from) {
    int at = from;
    while (at < chunks.size()
        && chunks.token(at).tag().matches("DT|JJ.?")
        && chunks.startingAt(at).isEmpty()) {
      at++;
    }
    return at;
  }

  private Optional<Ownership> country(int first, int at) {
    return places.stream()
        .filter(p -> at < chunks.size() && p.span().start() == chunks.token(at).span().start())
        .filter(p -> Register.shared().country(p.country()).isPresent())
        .findFirst()
        .flatMap(p -> country(first, p));
  }

  private Optional<Ownership> country(int first, Place place) {
    List<Token> tokens = chunks.sentence().within(place.span());
    Phrase.Owner owner = new Phrase.Owner.Registered(new ActorId(place.country()));
    return tokens.isEmpty()
        ? Optional.empty()
        : Optional.of(new Ownership(owner, first, tokens.get(tokens.size() - 1).index()));
  }

  private Optional<Ownership> party(int first, int at) {
    return chunks
        .startingAt(at)
        .filter(p -> p instanceof Piece.Party || p instanceof Piece.GroupWords)
        .filter(p -> !p.isAdjective())
        .map(p -> new Ownership(owners.owner(p), first, p.last()));
  }
}
