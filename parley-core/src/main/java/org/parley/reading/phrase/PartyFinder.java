package org.parley.reading.phrase;

import java.util.List;
import java.util.Optional;
import org.parley.codebook.FormTable;
import org.parley.codebook.Register;
import org.parley.codebook.RegisterForm;
import org.parley.model.ActorId;

/** Finds the countries, peoples, capitals, seats of power and organisations of the register. */
final class PartyFinder {
  private static final ActorId WEST = new ActorId("WEST");

  private final Register register;
  private final OrganisationFinder organisations;
  private final KindNouns kinds;

  PartyFinder(Register register, OrganisationFinder organisations) {
    this.register = register;
    this.organisations = organisations;
    this.kinds = new KindNouns(register);
  }

  /**
   * @param role the title or institution that begins there too
   * @param before the pieces that were found so far
   */
  Optional<Piece> at(SentenceWords words, int at, Optional<Piece> role, List<Piece> before) {
    return register
        .forms()
        .longest(words.words(), at)
        .filter(m -> !isPartOfPerson(words, m) && !isPartOfWest(words, m))
        .filter(m -> !isOutranked(words, m, role, before))
        .map(m -> organisations.beginningWith(words, m).orElseGet(() -> party(words, m)));
  }

  private Piece party(SentenceWords words, FormTable.Match<RegisterForm> match) {
    return new Piece.Party(match.first(), kinds.last(words, match), match.value());
  }

  private static boolean isPartOfPerson(SentenceWords words, FormTable.Match<RegisterForm> match) {
    return match.first() == match.last()
        && match.value().use() != RegisterForm.Use.ADJECTIVE
        && words.isPerson(match.first())
        && (words.isPerson(match.first() + 1) || words.isPerson(match.first() - 1));
  }

  /** {@code West} of {@code West Berlin} is no group of states. */
  private static boolean isPartOfWest(SentenceWords words, FormTable.Match<RegisterForm> match) {
    int next = match.last() + 1;
    return match.value().id().equals(WEST)
        && words.words().get(match.last()).equals("West")
        && next < words.size()
        && words.token(next).isProperNoun();
  }

  /** {@code Chile's Defense Department} is not the one that the register knows by that name. */
  private static boolean isOutranked(
      SentenceWords words,
      FormTable.Match<RegisterForm> party,
      Optional<Piece> role,
      List<Piece> before) {
    int last = role.map(Piece::last).orElse(-1);
    boolean same = last == party.last() && party.value().use() == RegisterForm.Use.ORGANISATION;
    return last > party.last() || same && Owners.isOwned(words.sentence(), party.first(), before);
  }
}
