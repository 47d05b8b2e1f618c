package org.parley.reading.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.language.Token;
import org.parley.model.Place;

/**
 * Finds the places that a report names, with their GeoNames entries. Every name of a place counts,
 * also where the sentence means those who govern there ({@code Oslo said}): who acts is a mention's
 * business. Adjectives, peoples, and names inside other names ({@code the Oslo Accords}) do not.
 */
public final class PlaceFinder {
  private final Gazetteer gazetteer = Gazetteer.shared();
  private final PlaceWords words = new PlaceWords();

  public List<Place> find(Document document) {
    SpotFinder finder = new SpotFinder(gazetteer, words, document, names(document));
    List<Spot> spots = new ArrayList<>(Headings.dateline(gazetteer, document));
    document.sentences().forEach(s -> spots.addAll(finder.find(s)));
    spots.addAll(Headings.title(document, spots));
    Senses senses = new Senses(spots);
    return spots.stream()
        .map(s -> place(s, senses.of(s)))
        .sorted(Comparator.comparing(Place::span))
        .toList();
  }

  /** The first and last words of full names of persons. */
  private static Set<String> names(Document document) {
    Set<String> names = new HashSet<>();
    for (Sentence sentence : document.sentences()) {
      for (int at = 0; at < sentence.size(); ) {
        int end = at;
        while (end < sentence.size() && sentence.token(end).name().equals("PERSON")) {
          end++;
        }
        if (end - at > 1) {
          sentence.tokens().subList(at, end).stream()
              .filter(Token::isProperNoun)
              .map(Token::text)
              .forEach(names::add);
        }
        at = end + 1;
      }
    }
    return names;
  }

  private static Place place(Spot spot, Entry entry) {
    return new Place(
        spot.span(),
        spot.text(),
        entry.name(),
        entry.id(),
        entry.latitude(),
        entry.longitude(),
        entry.country(),
        entry.feature());
  }
}
