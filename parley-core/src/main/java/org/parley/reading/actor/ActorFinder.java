package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.codebook.Codebook;
import org.parley.codebook.InstitutionRule;
import org.parley.codebook.NameNormalizer;
import org.parley.codebook.Register;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.model.Place;
import org.parley.reading.phrase.Phrase;
import org.parley.reading.phrase.PhraseFinder;
import org.parley.reading.phrase.Piece;
import org.parley.reading.phrase.PieceFinder;

/** Finds who is in a report: names, titles, descriptions, pronouns, each resolved to an actor. */
public final class ActorFinder {
  private final Register register = Register.shared();
  private final PieceFinder pieces = new PieceFinder(register);
  private final PlaceSense sense = new PlaceSense();

  /** By their words, in small letters. */
  private final Map<String, InstitutionRule> institutions = new HashMap<>();

  /** With the rules of the codebook. */
  public ActorFinder() {
    for (InstitutionRule rule : Codebook.rules("institutions", InstitutionRule.class)) {
      rule.terms().forEach(t -> institutions.put(t, rule));
    }
  }

  public Cast find(Document document, List<Place> places) {
    List<List<Piece>> found = new ArrayList<>();
    Set<String> surnames = new HashSet<>();
    NamedBodies bodies = new NamedBodies();
    for (Sentence sentence : document.sentences()) {
      List<Piece> of = pieces.find(sentence, Set.of());
      found.add(of);
      bodies.learn(sentence, of);
      of.forEach(p -> surname(p).ifPresent(surnames::add));
    }
    List<List<Phrase>> phrases = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      boolean again = sentence.tokens().stream().anyMatch(t -> surnames.contains(t.text()));
      List<Piece> of = again ? pieces.find(sentence, surnames) : found.get(sentence.index());
      phrases.add(PhraseFinder.find(sentence, bodies.known(of), inside(places, sentence)));
    }
    return new CoreferenceResolver(register, sense, institutions, document, places)
        .resolve(phrases);
  }

  private static List<Place> inside(List<Place> places, Sentence sentence) {
    return places.stream().filter(p -> sentence.span().contains(p.span())).toList();
  }

  private static Optional<String> surname(Piece piece) {
    return piece instanceof Piece.NameWords name && name.words().size() > 1
        ? Optional.of(NameNormalizer.lastName(String.join(" ", name.words())))
        : Optional.empty();
  }
}
