package org.parley.reading.phrase;

import java.util.List;
import java.util.Optional;

/** Whose a title is: of a party, a body, a person or one told of before. */
final class TitleOwners {
  private final ChunkedSentence chunks;
  private final Owners around;
  private final PieceOwners owners;
  private final LocativeOwners locative;
  private final SharedOwners shared;

  TitleOwners(ChunkedSentence chunks, Owners around, PieceOwners owners, LocativeOwners locative) {
    this.chunks = chunks;
    this.around = around;
    this.owners = owners;
    this.locative = locative;
    this.shared = new SharedOwners(chunks, around, owners);
  }

  /**
   * @param told the titles before it
   */
  Optional<Ownership> of(Piece.TitleWords words, List<Phrase.Title> told) {
    return before(words)
        .or(() -> behind(words))
        .or(
            () ->
                unnamed(words, told).map(o -> new Ownership(o, around.start(words), words.last())))
        .or(() -> words.rule().many() ? locative.of(words) : Optional.empty());
  }

  private Optional<Ownership> before(Piece.TitleWords words) {
    return pieceBefore(words)
        .filter(p -> isOwner(p) && !isTopic(words, p))
        .map(p -> new Ownership(owner(p, words), owners.first(p), words.last()));
  }

  private Phrase.Owner owner(Piece before, Piece.TitleWords words) {
    Phrase.Owner owner = owners.owner(before);
    return AmericanTitles.isAdministration(chunks.sentence(), owner, words.first())
        ? AmericanTitles.USA
        : owner;
  }

  /** The piece before a title in its noun phrase; of a body and its place, the body. */
  Optional<Piece> pieceBefore(Piece.TitleWords words) {
    return around.before(words.first()).map(this::outermost);
  }

  /** {@code the CIA's Moscow chief}: of the body, not of the place where it works. */
  private Piece outermost(Piece owner) {
    return Optional.of(owner)
        .filter(Piece::isCountryOrCapital)
        .flatMap(o -> chunks.endingAt(o.first() - 1))
        .filter(Piece.Party.class::isInstance)
        .orElse(owner);
  }

  private boolean isOwner(Piece piece) {
    return !(piece instanceof Piece.TitleWords)
        && (!(piece instanceof Piece.NameWords) || chunks.isPossessive(piece.last() + 1));
  }

  /** {@code China expert}: the country is what one knows about. */
  private boolean isTopic(Piece.TitleWords words, Piece owner) {
    return TitleWords.has("of-topic", words.rule().name())
        && owner.isCountryName()
        && !chunks.isPossessive(owner.last() + 1);
  }

  private Optional<Ownership> behind(Piece.TitleWords words) {
    return around
        .after(words.last())
        .or(() -> around.sender(words.last()))
        .flatMap(this::holder)
        .map(around::possessed)
        .map(p -> new Ownership(owners.owner(p), around.start(words), lastWith(p)));
  }

  private int lastWith(Piece owner) {
    return around.abbreviated(owners.last(owner));
  }

  /** {@code a spokesman for President Berg}: for whom the name stands that follows a title. */
  private Optional<Piece> holder(Piece after) {
    return after instanceof Piece.TitleWords
        ? chunks.startingAt(after.last() + 1).filter(Piece.NameWords.class::isInstance)
        : Optional.of(after);
  }

  /** The owner that no piece of the title's own phrase names. */
  private Optional<Phrase.Owner> unnamed(Piece.TitleWords words, List<Phrase.Title> told) {
    return around
        .pronounBefore(words.first())
        .<Phrase.Owner>map(Phrase.Owner.Pronoun::new)
        .or(() -> shared.of(words, told))
        .or(() -> american(words))
        .or(() -> words.rule().many() ? leader(words) : Optional.empty());
  }

  private Optional<Phrase.Owner> american(Piece.TitleWords words) {
    return AmericanTitles.has(chunks.sentence(), words)
        ? Optional.of(AmericanTitles.USA)
        : Optional.empty();
  }

  private Optional<Phrase.Owner> leader(Piece.TitleWords words) {
    return LeadAdjectives.before(chunks.sentence(), words.first());
  }
}
