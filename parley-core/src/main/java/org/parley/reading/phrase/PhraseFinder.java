package org.parley.reading.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.language.Sentence;
import org.parley.model.Place;

/**
 * Joins the pieces of a sentence into noun phrases: adjective and ministry, country and title,
 * title and name, name and apposition.
 */
public final class PhraseFinder {
  private final ChunkedSentence chunks;
  private final Owners around;
  private final Coordination coordination;
  private final LocativeOwners locative;
  private final BodyFinder bodies;

  private PhraseFinder(ChunkedSentence chunks, List<Place> places) {
    PieceOwners owners = new PieceOwners(chunks, Map.of());
    this.chunks = chunks;
    this.around = new Owners(chunks);
    this.coordination = new Coordination(chunks);
    this.locative = new LocativeOwners(chunks, around, places, owners);
    this.bodies = new BodyFinder(chunks, around, owners, locative, coordination);
  }

  /**
   * The phrases in text order; one that holds another comes first.
   *
   * @param places those that the sentence names
   */
  public static List<Phrase> find(Sentence sentence, List<Piece> pieces, List<Place> places) {
    return new PhraseFinder(new ChunkedSentence(sentence, pieces), places)
        .phrases().stream()
            .sorted(Comparator.comparingInt(Phrase::first).thenComparing(p -> -p.last()))
            .toList();
  }

  private List<Phrase> phrases() {
    Map<Piece, Phrase.Body> institutions = new HashMap<>();
    chunks
        .pieces(Piece.InstitutionWords.class)
        .forEach(words -> institutions.put(words, bodies.body(words)));
    PieceOwners owners = new PieceOwners(chunks, institutions);
    List<Phrase> phrases = new ArrayList<>();
    chunks.pieces().forEach(p -> phrase(p, owners).ifPresent(phrases::add));
    phrases.addAll(people(owners));
    return phrases;
  }

  /** The phrase of a piece that names no person. */
  private Optional<Phrase> phrase(Piece piece, PieceOwners owners) {
    if (piece instanceof Piece.InstitutionWords words) {
      return bodies.phrase(words, owners.body(words));
    }
    if (piece instanceof Piece.Party party) {
      return Optional.of(new Phrase.Known(party.first(), party.last(), party));
    }
    if (piece instanceof Piece.OtherName other) {
      return Optional.of(new Phrase.Other(other.first(), other.last(), other.of()));
    }
    if (piece instanceof Piece.SideWords side) {
      return Optional.of(new Phrase.Sides(side.first(), side.last(), side.rule()));
    }
    return piece instanceof Piece.GroupWords words ? Optional.of(group(words)) : Optional.empty();
  }

  private Phrase.Group group(Piece.GroupWords words) {
    Optional<Piece.Party> beside =
        chunks
            .endingAt(words.first() - 1)
            .filter(Piece.Party.class::isInstance)
            .map(Piece.Party.class::cast);
    return new Phrase.Group(
        beside.map(Piece.Party::first).orElse(words.first()),
        words.last(),
        words.rule(),
        beside.map(p -> p.form().id()),
        around.pronounBefore(words.first()));
  }

  /** Names with their titles, then the titles of no name. */
  private List<Phrase> people(PieceOwners owners) {
    TitleOwners titleOwners = new TitleOwners(chunks, around, owners, locative);
    List<Phrase.Title> titles =
        new TitleFinder(chunks, around, owners, titleOwners, coordination).find();
    List<Phrase.Person> persons =
        new PersonFinder(chunks, new Homes(chunks, around, owners), titles).find();
    List<Phrase> people = new ArrayList<>();
    for (Phrase.Person person : persons) {
      people.addAll(person.titles());
      people.add(person);
    }
    Set<Phrase.Title> named =
        persons.stream().flatMap(p -> p.titles().stream()).collect(Collectors.toSet());
    UnnamedTitles unnamed = new UnnamedTitles(chunks);
    titles.stream().filter(t -> !named.contains(t)).map(unnamed::phrases).forEach(people::addAll);
    return people;
  }
}
