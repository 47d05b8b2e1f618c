package org.parley.reading.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.parley.language.Document;
import org.parley.language.Sentence;
import org.parley.model.Span;

/**
 * Names that the tagger has for places and the gazetteer does not know: they are looked for among
 * the other spellings of the countries that the report is about. {@code Shells hit Al-Fashir, in
 * Sudan} is El Fasher.
 */
final class Strangers {
  private static final String LOCATION = "LOCATION";

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final Document document;

  Strangers(Gazetteer gazetteer, PlaceWords words, Document document) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.document = document;
  }

  /**
   * @param known places that were found
   * @param countries those that the report is about
   */
  List<Spot> find(List<Spot> known, Collection<String> countries) {
    NavigableMap<Integer, Span> taken = new TreeMap<>();
    known.forEach(s -> taken.put(s.span().start(), s.span()));
    List<Spot> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      for (int at = 0; at < sentence.size(); at++) {
        int end = at;
        while (end < sentence.size() && isPlace(sentence, end)) {
          end++;
        }
        if (end > at) {
          spot(sentence, at, end - 1, taken, countries, found);
          at = end;
        }
      }
    }
    return found;
  }

  private static boolean isPlace(Sentence sentence, int at) {
    return sentence.token(at).name().equals(LOCATION);
  }

  private void spot(
      Sentence sentence,
      int from,
      int to,
      NavigableMap<Integer, Span> taken,
      Collection<String> countries,
      List<Spot> found) {
    int first = from;
    int last = to;
    while (last > first && isKind(sentence, last)) {
      last--;
    }
    while (first < last && words.is("side", sentence, first)) {
      first++;
    }
    Span span = sentence.span(sentence.token(first), sentence.token(last));
    Map.Entry<Integer, Span> before = taken.lowerEntry(span.end());
    if (before != null && before.getValue().overlaps(span)) {
      return;
    }
    String text = document.text(span);
    List<Entry> like = gazetteer.like(text, countries);
    if (!like.isEmpty()) {
      found.add(new Spot(span, text, PlaceKey.of(text), like, List.of()));
    }
  }

  private boolean isKind(Sentence sentence, int at) {
    return words.is("division", sentence, at)
        || words.is("divisions", sentence, at)
        || words.is("small-division", sentence, at)
        || words.is("institution", sentence, at);
  }
}
