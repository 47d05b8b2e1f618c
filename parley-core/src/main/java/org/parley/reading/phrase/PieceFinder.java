package org.parley.reading.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Register;
import org.parley.language.Sentence;

/**
 * Cuts a sentence into the pieces that names of actors are made of, left to right, longest first.
 */
public final class PieceFinder {
  private final SideFinder sides = new SideFinder();
  private final GroupNounFinder groups = new GroupNounFinder();
  private final RoleFinder roles = new RoleFinder();
  private final PersonNameFinder names = new PersonNameFinder(roles);
  private final KnownNameFinder knownNames;
  private final OrganisationFinder organisations;
  private final PartyFinder parties;

  public PieceFinder(Register register) {
    this.knownNames = new KnownNameFinder(register);
    this.organisations = new OrganisationFinder(register, roles);
    this.parties = new PartyFinder(register, organisations);
  }

  /**
   * @param surnames of the persons whom the report names in full: such a word alone is their name,
   *     whatever the tagger took it for
   */
  public List<Piece> find(Sentence sentence, Set<String> surnames) {
    SentenceWords words = SentenceWords.of(sentence);
    List<Piece> found = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      Optional<Piece> piece = at(words, at, found, surnames);
      piece.ifPresent(found::add);
      at = piece.map(Piece::last).orElse(at) + 1;
    }
    return AttributiveRoles.dropped(sentence, Deputies.merge(found, words.lower()));
  }

  private Optional<Piece> at(
      SentenceWords words, int at, List<Piece> before, Set<String> surnames) {
    Optional<Piece> role = roles.at(words, at, before);
    return sides
        .at(words, at)
        .or(() -> parties.at(words, at, role, before))
        .or(() -> groups.at(words, at).filter(g -> role.isEmpty() || !isOwned(words, at, before)))
        .or(() -> role)
        .or(() -> name(words, at, surnames));
  }

  /** {@code Kenya's army} is its own, and no army told of before. */
  private static boolean isOwned(SentenceWords words, int at, List<Piece> before) {
    return Owners.isOwned(words.sentence(), at, before);
  }

  private Optional<Piece> name(SentenceWords words, int at, Set<String> surnames) {
    return names.begins(words, at)
        ? names.at(words, at)
        : knownNames.at(words, at, surnames).or(() -> organisations.at(words, at));
  }
}
