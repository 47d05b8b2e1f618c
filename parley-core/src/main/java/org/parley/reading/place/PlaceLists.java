package org.parley.reading.place;

import java.util.List;
import java.util.Set;
import org.parley.language.Sentence;

/** Enumerations of places: {@code Lublin, X and Y}, where one tells what the others are. */
final class PlaceLists {
  private static final Set<String> MARKS = Set.of(",", "and", "or", "&");

  private final Set<String> places;

  /**
   * @param places what is known to name places in the report
   */
  PlaceLists(Set<String> places) {
    this.places = places;
  }

  static boolean isMark(Sentence sentence, int at) {
    return at >= 0 && at < sentence.size() && MARKS.contains(sentence.token(at).text());
  }

  /**
   * Whether a place stands before a name or behind it in one list.
   *
   * @param found the places before it in the sentence
   */
  boolean have(CandidateSpan name, List<Spot> found) {
    Sentence sentence = name.sentence();
    return isMark(sentence, name.first() - 1)
            && !found.isEmpty()
            && found.get(found.size() - 1).span().end() >= endBefore(sentence, name.first())
        || isMark(sentence, name.last() + 1) && startsPlace(sentence, name.last() + 2);
  }

  private static int endBefore(Sentence sentence, int first) {
    int at = first - 1;
    while (at > 0 && isMark(sentence, at - 1)) {
      at--;
    }
    return at > 0 ? sentence.token(at - 1).span().end() : Integer.MAX_VALUE;
  }

  private boolean startsPlace(Sentence sentence, int at) {
    int first = isMark(sentence, at) ? at + 1 : at;
    int limit = Math.min(sentence.size(), first + CandidateSpan.LONGEST) - 1;
    for (int last = limit; last >= first; last--) {
      if (places.contains(new CandidateSpan(sentence, first, last).text())) {
        return true;
      }
    }
    return false;
  }
}
