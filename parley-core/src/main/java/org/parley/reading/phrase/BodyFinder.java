package org.parley.reading.phrase;

import java.util.List;
import java.util.Optional;
import org.parley.codebook.InstitutionRule;
import org.parley.model.ActorKind;

/** Joins an institution with the words that say whose it is. */
final class BodyFinder {
  private final ChunkedSentence chunks;
  private final Owners around;
  private final PieceOwners owners;
  private final LocativeOwners locative;
  private final Coordination coordination;

  BodyFinder(
      ChunkedSentence chunks,
      Owners around,
      PieceOwners owners,
      LocativeOwners locative,
      Coordination coordination) {
    this.chunks = chunks;
    this.around = around;
    this.owners = owners;
    this.locative = locative;
    this.coordination = coordination;
  }

  Phrase.Body body(Piece.InstitutionWords words) {
    Optional<Ownership> ownership = ownership(words);
    return new Phrase.Body(
        ownership.map(Ownership::first).orElseGet(() -> around.start(words)),
        ownership.map(Ownership::last).orElse(words.last()),
        words.last(),
        words.rule(),
        ownership.map(Ownership::owner));
  }

  /**
   * The phrase that names the institution of {@code body}, or those of several parties in one; none
   * where the words only modify a title.
   */
  Optional<Phrase> phrase(Piece.InstitutionWords words, Phrase.Body body) {
    if (body.owner().isEmpty() && isAttributive(words)) {
      return Optional.empty();
    }
    List<Piece> joint =
        around
            .before(words.first())
            .filter(Coordination::isMember)
            .map(coordination::endingWith)
            .orElse(List.of());
    return Optional.of(joint.isEmpty() ? body : joint(joint, body.last(), words.rule()));
  }

  private Phrase joint(List<Piece> parties, int last, InstitutionRule rule) {
    return new Phrase.Joint(
        parties.get(0).first(), last, rule, parties.stream().map(owners::owner).toList());
  }

  private Optional<Ownership> ownership(Piece.InstitutionWords words) {
    return before(words)
        .or(() -> behind(words))
        .or(() -> modifier(words).map(o -> new Ownership(o, around.start(words), words.last())))
        .or(() -> locative.of(words));
  }

  private Optional<Ownership> before(Piece.InstitutionWords words) {
    return around
        .before(words.first())
        .filter(p -> p instanceof Piece.Party || isTold(p) || isHead(p, words))
        .map(p -> new Ownership(owners.owner(p), p.first(), words.last()));
  }

  /** {@code the country's}. */
  private boolean isTold(Piece piece) {
    return piece instanceof Piece.GroupWords && chunks.isPossessive(piece.last() + 1);
  }

  /** {@code the Berg government}: called by its head. */
  private boolean isHead(Piece before, Piece.InstitutionWords words) {
    int next = before.last() + 1;
    boolean beside =
        next == words.first() || next + 1 == words.first() && chunks.isPossessive(next);
    return before instanceof Piece.NameWords && beside && words.rule().name().equals("government");
  }

  private Optional<Ownership> behind(Piece.InstitutionWords words) {
    return around
        .after(words.last())
        .filter(Piece.Party.class::isInstance)
        .map(p -> new Ownership(owners.owner(p), around.start(words), p.last()));
  }

  /** {@code their army}, {@code the Hamas-led militants}. */
  private Optional<Phrase.Owner> modifier(Piece.InstitutionWords words) {
    return around
        .pronounBefore(words.first())
        .<Phrase.Owner>map(Phrase.Owner.Pronoun::new)
        .or(() -> LeadAdjectives.before(chunks.sentence(), words.first()));
  }

  /** {@code army} of {@code army officers}: no army of its own. */
  private boolean isAttributive(Piece.InstitutionWords words) {
    return words.rule().kind() != ActorKind.MINISTRY
        && chunks
            .startingAt(words.last() + 1)
            .filter(Piece.TitleWords.class::isInstance)
            .isPresent();
  }
}
