package org.parley.reading.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Joins a person's name with the titles before and behind it; each title is one person's. */
final class PersonFinder {
  private final ChunkedSentence chunks;
  private final TitleBeforeName before;
  private final TitleApposition behind;
  private final TitleRows rows;
  private final Homes homes;
  private final List<Phrase.Title> titles;
  private final Set<Phrase.Title> used = new HashSet<>();

  /**
   * @param titles all of the sentence, in text order
   */
  PersonFinder(ChunkedSentence chunks, Homes homes, List<Phrase.Title> titles) {
    this.chunks = chunks;
    this.before = new TitleBeforeName(chunks);
    this.behind = new TitleApposition(chunks);
    this.rows = new TitleRows(chunks, before);
    this.homes = homes;
    this.titles = titles;
  }

  List<Phrase.Person> find() {
    List<Phrase.Person> persons = new ArrayList<>();
    chunks.pieces(Piece.NameWords.class).forEach(name -> persons.add(person(name)));
    return persons;
  }

  private Phrase.Person person(Piece.NameWords name) {
    List<Phrase.Title> found = titles(name);
    found.removeIf(t -> t.rule().many() || used.contains(t));
    used.addAll(found);
    return new Phrase.Person(name.first(), name.last(), name, found, homes.of(name));
  }

  private List<Phrase.Title> titles(Piece.NameWords name) {
    List<Phrase.Title> found = new ArrayList<>();
    titles.stream().filter(t -> before.joins(t, name) || behind.joins(t, name)).forEach(found::add);
    titles.stream().filter(t -> rows.leads(t, found, name)).toList().forEach(found::add);
    found.sort(Comparator.comparingInt(Phrase.Title::first));
    return found;
  }
}
