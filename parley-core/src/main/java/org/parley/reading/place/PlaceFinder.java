package org.parley.reading.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.parley.codebook.Register;
import org.parley.codebook.RegisterForm;
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
  /** Of one country beyond these add no weight. */
  private static final double MOST_MENTIONS = 3;

  private final Gazetteer gazetteer = Gazetteer.shared();
  private final PlaceWords words = new PlaceWords();

  public List<Place> find(Document document) {
    List<Spot> spots = new ArrayList<>(Headings.dateline(gazetteer, document));
    spots.addAll(inBody(document));
    spots.addAll(Headings.title(document, spots));
    Map<String, Double> spokenOf = countries(document);
    Senses senses = new Senses(spots, spokenOf);
    List<Spot> strangers =
        new Strangers(gazetteer, words, document).find(spots, senses.countries());
    if (!strangers.isEmpty()) {
      spots.addAll(strangers);
      senses = new Senses(spots, spokenOf);
    }
    Senses read = senses;
    return spots.stream()
        .map(s -> place(s, read))
        .sorted(Comparator.comparing(Place::span))
        .toList();
  }

  /** A second look finds what the first knows for a place from another sentence. */
  private List<Spot> inBody(Document document) {
    Set<String> names = names(document);
    Set<String> places = new HashSet<>();
    Map<String, List<Entry>> known = new HashMap<>();
    List<Spot> spots = new ArrayList<>();
    for (int look = 0; look < 2; look++) {
      SpotFinder finder =
          new SpotFinder(gazetteer, words, document, names, Set.copyOf(places), known);
      spots.clear();
      document.sentences().forEach(s -> spots.addAll(finder.find(s)));
      places.addAll(finder.beyondDoubt());
    }
    return spots;
  }

  /** How often the report names the people or ways of each country. */
  private static Map<String, Double> countries(Document document) {
    Map<String, Double> countries = new HashMap<>();
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        Register.shared()
            .forms()
            .get(token.text())
            .filter(
                f -> f.use() == RegisterForm.Use.ADJECTIVE || f.use() == RegisterForm.Use.PEOPLE)
            .ifPresent(f -> countries.merge(f.id().value(), 1.0, PlaceFinder::atMost));
      }
    }
    return countries;
  }

  private static double atMost(double before, double more) {
    return Math.min(MOST_MENTIONS, before + more);
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

  private static Place place(Spot spot, Senses senses) {
    Entry entry = senses.of(spot);
    Odds odds = senses.odds(spot, entry);
    return new Place(
        spot.span(),
        spot.text(),
        entry.name(),
        entry.id(),
        entry.latitude(),
        entry.longitude(),
        entry.country(),
        entry.feature(),
        OptionalDouble.of(odds.confidence()),
        odds.alternatives());
  }
}
