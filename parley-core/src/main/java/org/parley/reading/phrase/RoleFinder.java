package org.parley.reading.phrase;

import java.util.List;
import java.util.Optional;
import org.parley.codebook.Codebook;
import org.parley.codebook.FormTable;
import org.parley.codebook.InstitutionRule;
import org.parley.codebook.TitleRule;

/** Finds titles, as {@code foreign minister}, and institutions, as {@code foreign ministry}. */
final class RoleFinder {
  private final FormTable<TitleRule> titles = new FormTable<>();
  private final FormTable<InstitutionRule> institutions = new FormTable<>();

  RoleFinder() {
    for (TitleRule rule : Codebook.rules("titles", TitleRule.class)) {
      rule.terms().forEach(t -> titles.add(t, rule));
    }
    for (InstitutionRule rule : Codebook.rules("institutions", InstitutionRule.class)) {
      rule.terms().forEach(t -> institutions.add(t, rule));
    }
  }

  /**
   * The longer of a title and an institution; of two that are as long the institution, where a
   * party owns it.
   *
   * @param before the pieces that were found so far
   */
  Optional<Piece> at(SentenceWords words, int at, List<Piece> before) {
    Optional<FormTable.Match<TitleRule>> title =
        titles
            .longest(words.lower(), at)
            .filter(m -> words.isNominal(m.last()) && !isHour(words.lower().get(at)));
    Optional<FormTable.Match<InstitutionRule>> institution =
        institutions.longest(words.lower(), at).filter(m -> words.isNominal(m.last()));
    int t = title.map(FormTable.Match::last).orElse(-1);
    int i = institution.map(FormTable.Match::last).orElse(-1);
    return i > t || i == t && i >= 0 && Owners.isOwned(words.sentence(), at, before)
        ? institution.map(m -> new Piece.InstitutionWords(at, m.last(), m.value()))
        : title.map(m -> new Piece.TitleWords(at, m.last(), m.value()));
  }

  boolean isTitle(SentenceWords words, int at) {
    return titles.longest(words.lower(), at).isPresent();
  }

  boolean isInstitution(SentenceWords words, int at) {
    return institutions.longest(words.lower(), at).isPresent();
  }

  /** {@code 5 p.m.} has no prime minister. */
  private static boolean isHour(String word) {
    return word.equals("p.m.");
  }
}
