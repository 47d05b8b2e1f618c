package org.parley.reading.place;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parley.language.Sentence;

/** Names with the word for a division beside them: {@code the Lublin region} is no city. */
final class Divisions {
  private static final int LONGEST_LIST = 24;

  private final PlaceWords words;
  private final Gazetteer gazetteer;

  Divisions(PlaceWords words, Gazetteer gazetteer) {
    this.words = words;
    this.gazetteer = gazetteer;
  }

  /** With the divisions that have the name without their own word, where the word is near. */
  List<Entry> with(CandidateSpan name, List<Entry> named) {
    if (!isDivision(name)) {
      return named;
    }
    List<Entry> all = new ArrayList<>(named);
    gazetteer.divisions(name.text()).stream().filter(d -> !all.contains(d)).forEach(all::add);
    return all;
  }

  /** Whether a division of that name is meant. */
  boolean have(CandidateSpan name, List<Entry> candidates) {
    return isDivision(name)
        && candidates.stream().anyMatch(c -> c.is(Entry.Kind.REGION) || c.is(Entry.Kind.DISTRICT));
  }

  /** The regions, else the districts, where a division is meant; all, where none is. */
  List<Entry> only(CandidateSpan name, List<Entry> candidates) {
    if (!isDivision(name)) {
      return candidates;
    }
    return Stream.of(Entry.Kind.REGION, Entry.Kind.DISTRICT)
        .map(k -> candidates.stream().filter(c -> c.is(k)).toList())
        .filter(of -> !of.isEmpty())
        .findFirst()
        .orElse(candidates);
  }

  /** {@code X region}, {@code province of X}, {@code X, Y and Z counties}. */
  private boolean isDivision(CandidateSpan name) {
    Sentence sentence = name.sentence();
    int first = name.first();
    if (first == name.last() && words.is("no-division", sentence, first)) {
      return false;
    }
    return words.is("division", sentence, name.last() + 1)
        || first > 1
            && sentence.token(first - 1).text().equals("of")
            && words.is("division", sentence, first - 2)
        || isListed(sentence, name.last() + 1);
  }

  /** Whether a list of names goes on from there to the word for several divisions. */
  private boolean isListed(Sentence sentence, int from) {
    int end = Math.min(sentence.size(), from + LONGEST_LIST);
    for (int at = from; at < end; at++) {
      if (words.is("divisions", sentence, at)) {
        return true;
      }
      if (!PlaceLists.isMark(sentence, at) && !CandidateSpan.isCapitalised(sentence.token(at))) {
        return false;
      }
    }
    return false;
  }
}
